import { inFive, type Words } from './words.ts';

/** The words of a field: its label, and where it needs one a sentence of help. */
export interface FieldLabels {
  label: Words;
  help?: Words;
}

/** By name of the field; "collection.field" or "group.field" where one name means something else there. */
export const fieldLabels: Readonly<Record<string, FieldLabels>> = {
  title: { label: inFive('Overskrift', 'Title', 'العنوان', 'Заголовок', 'Başlık') },
  releaseDigest: {
    label: inFive(
      'Pressemeddelelsens fingeraftryk',
      'Fingerprint of the press release',
      'بصمة البيان الصحفي',
      'Відбиток пресрелізу',
      'Basın bülteninin parmak izi',
    ),
  },
  deskTitle: { label: inFive('Navn i oversigten', 'Name in lists', 'الاسم في القوائم', 'Назва у списках', 'Listelerdeki ad') },
  name: { label: inFive('Navn', 'Name', 'الاسم', 'Назва', 'Ad') },
  lede: {
    label: inFive('Indledning', 'Lede', 'المقدمة', 'Вступ', 'Giriş'),
    help: inFive(
      'Én til tre sætninger, der siger det vigtigste. Vises også i lister.',
      'One to three sentences that say what matters most. Shown in lists too.',
      'جملة إلى ثلاث جمل تقول الأهم. تظهر أيضًا في القوائم.',
      'Одне–три речення про найважливіше. Показано й у списках.',
      'En önemlisini söyleyen bir ila üç cümle. Listelerde de gösterilir.',
    ),
  },
  body: {
    label: inFive('Tekst', 'Text', 'النص', 'Текст', 'Metin'),
    help: inFive(
      'Skriv "/" for at indsætte overskrift, liste, billede, hjælpelinje eller fakta. Et fakta følger altid det rigtige tal.',
      'Type "/" to insert a heading, list, picture, help line or fact. A fact always follows the right figure.',
      'اكتب "/" لإدراج عنوان أو قائمة أو صورة أو خط مساعدة أو حقيقة. الحقيقة تتبع دائمًا الرقم الصحيح.',
      'Введіть "/", щоб вставити заголовок, список, зображення, лінію допомоги або факт. Факт завжди відповідає правильному числу.',
      'Başlık, liste, resim, yardım hattı veya bilgi eklemek için "/" yazın. Bilgi her zaman doğru rakamı gösterir.',
    ),
  },
  date: { label: inFive('Dato', 'Date', 'التاريخ', 'Дата', 'Tarih') },
  topics: { label: inFive('Emner', 'Topics', 'المواضيع', 'Теми', 'Konular') },
  municipalities: {
    label: inFive('Kommuner', 'Municipalities', 'البلديات', 'Муніципалітети', 'Belediyeler'),
  },
  partners: { label: inFive('Samarbejdspartnere', 'Partners', 'الشركاء', 'Партнери', 'Ortaklar') },
  grantProgrammes: { label: inFive('Puljer', 'Grant programmes', 'برامج المنح', 'Грантові програми', 'Hibe programları') },
  leadImage: {
    label: inFive(
      'Billede øverst på siden',
      'Picture at the top',
      'صورة أعلى الصفحة',
      'Зображення вгорі сторінки',
      'Sayfanın üstündeki resim',
    ),
  },
  sensitive: {
    label: inFive('Følsomt emne', 'Sensitive', 'موضوع حساس', 'Чутлива тема', 'Hassas konu'),
    help: inFive(
      'Sæt kryds, hvis læseren kan komme i fare, når andre ser siden. Siden får en neutral titel og en knap til at forlade den hurtigt.',
      'Tick this if the reader may be in danger when others see the page. It gets a neutral title and a button to leave it quickly.',
      'ضع علامة إذا كان القارئ قد يتعرض للخطر عندما يرى آخرون الصفحة. تحصل الصفحة على عنوان محايد وزر للمغادرة السريعة.',
      'Позначте, якщо читачеві може загрожувати небезпека, коли сторінку бачать інші. Вона отримає нейтральну назву й кнопку швидкого виходу.',
      'Başkaları sayfayı gördüğünde okuyucu tehlikeye girebilirse işaretleyin. Sayfa nötr bir başlık ve hızlı çıkış düğmesi alır.',
    ),
  },
  withoutTranslation: {
    label: inFive(
      'På sprog uden oversættelse',
      'In languages without a translation',
      'باللغات التي لا توجد لها ترجمة',
      'Мовами, якими немає перекладу',
      'Çevirisi olmayan dillerde',
    ),
    help: inFive(
      'Vælg det sidste, hvis teksten kan misforstås på et sprog, læseren kun kan lidt af.',
      'Choose the latter if the text may be misunderstood in a language the reader knows only a little of.',
      'اختر الخيار الثاني إذا كان من الممكن أن يُساء فهم النص بلغة لا يتقنها القارئ.',
      'Виберіть друге, якщо текст можна хибно зрозуміти мовою, яку читач знає лише трохи.',
      'Okuyucunun az bildiği bir dilde metin yanlış anlaşılabilecekse ikincisini seçin.',
    ),
  },
  slug: {
    label: inFive(
      'Sidste del af adressen',
      'Last part of the address',
      'الجزء الأخير من العنوان',
      'Остання частина адреси',
      'Adresin son bölümü',
    ),
    help: inFive(
      'Dannes af overskriften, hvis du lader feltet stå tomt.',
      'Made from the title if you leave it empty.',
      'يُنشأ من العنوان إذا تركته فارغًا.',
      'Створюється із заголовка, якщо поле порожнє.',
      'Boş bırakırsanız başlıktan oluşturulur.',
    ),
  },
  sourceLanguage: {
    label: inFive('Kildesprog', 'Source language', 'لغة المصدر', 'Мова оригіналу', 'Kaynak dil'),
    help: inFive(
      'Det sprog, teksten først er skrevet på. De andre er oversættelser af det.',
      'The language it was first written in. The others are translations of it.',
      'اللغة التي كُتب بها النص أولاً. اللغات الأخرى ترجمات له.',
      'Мова, якою текст написано спочатку. Інші — переклади з неї.',
      'Metnin ilk yazıldığı dil. Diğerleri onun çevirileridir.',
    ),
  },
  intro: { label: inFive('Indledning', 'Introduction', 'المقدمة', 'Вступ', 'Giriş') },
  code: {
    label: inFive('Kommune', 'Municipality', 'البلدية', 'Муніципалітет', 'Belediye'),
    help: inFive(
      'Vælg kommunen. Navnet udfyldes af sig selv.',
      'Choose the municipality. Its name is filled in by itself.',
      'اختر البلدية. يُملأ الاسم تلقائيًا.',
      'Виберіть муніципалітет. Назва заповниться сама.',
      'Belediyeyi seçin. Adı kendiliğinden doldurulur.',
    ),
  },
  contact: { label: inFive('Kontakt', 'Contact', 'الاتصال', 'Контакти', 'İletişim') },
  phone: { label: inFive('Telefon', 'Telephone', 'الهاتف', 'Телефон', 'Telefon') },
  email: { label: inFive('E-mail', 'E-mail', 'البريد الإلكتروني', 'Ел. пошта', 'E-posta') },
  website: { label: inFive('Hjemmeside', 'Website', 'الموقع الإلكتروني', 'Вебсайт', 'Web sitesi') },
  address: { label: inFive('Adresse', 'Address', 'العنوان البريدي', 'Адреса', 'Adres') },
  openingHours: { label: inFive('Åbningstider', 'Opening hours', 'ساعات العمل', 'Години роботи', 'Açılış saatleri') },
  days: { label: inFive('Dage', 'Days', 'الأيام', 'Дні', 'Günler') },
  hours: { label: inFive('Tidspunkt', 'Hours', 'الساعات', 'Години', 'Saatler') },
  description: { label: inFive('Beskrivelse', 'Description', 'الوصف', 'Опис', 'Açıklama') },
  municipality: { label: inFive('Kommune', 'Municipality', 'البلدية', 'Муніципалітет', 'Belediye') },
  partner: { label: inFive('Samarbejdspartner', 'Partner', 'الشريك', 'Партнер', 'Ortak') },
  grantProgramme: { label: inFive('Pulje', 'Grant programme', 'برنامج المنح', 'Грантова програма', 'Hibe programı') },
  areas: { label: inFive('Boligområder', 'Neighbourhoods', 'الأحياء السكنية', 'Житлові райони', 'Mahalleler') },
  partnerships: {
    label: inFive('Partnerskaber', 'Partnerships', 'الشراكات', 'Партнерства', 'Ortaklıklar'),
    help: inFive(
      'Hentes fra partnerskaberne; her er intet at udfylde.',
      'Taken from the partnerships; nothing to fill in here.',
      'مأخوذة من الشراكات؛ لا شيء لتعبئته هنا.',
      'Береться з партнерств; тут нічого заповнювати.',
      'Ortaklıklardan alınır; burada doldurulacak bir şey yok.',
    ),
  },
  announcements: { label: inFive('Nyheder', 'Announcements', 'الأخبار', 'Новини', 'Haberler') },
  summary: {
    label: inFive('Kort om partneren', 'In short', 'نبذة قصيرة', 'Коротко', 'Kısaca'),
    help: inFive(
      'Én eller to sætninger til lister og kort.',
      'One or two sentences for lists and cards.',
      'جملة أو جملتان للقوائم والبطاقات.',
      'Одне-два речення для списків і карток.',
      'Listeler ve kartlar için bir iki cümle.',
    ),
  },
  languagesSpoken: {
    label: inFive('Sprog, der tales', 'Languages spoken', 'اللغات المتحدث بها', 'Мови спілкування', 'Konuşulan diller'),
    help: inFive(
      'Alle sprog, man kan få hjælp på. Også dem, hjemmesiden ikke har.',
      'All languages in which people can get help, also those the site does not have.',
      'كل اللغات التي يمكن الحصول على المساعدة بها، حتى غير الموجودة في الموقع.',
      'Усі мови, якими можна отримати допомогу, навіть ті, яких немає на сайті.',
      'Yardım alınabilecek tüm diller; sitede olmayanlar da.',
    ),
  },
  funders: { label: inFive('Finansieres af', 'Financed by', 'بتمويل من', 'Фінансується', 'Finanse eden') },
  logo: { label: inFive('Logo', 'Logo', 'الشعار', 'Логотип', 'Logo') },
  lastConfirmed: {
    label: inFive('Senest bekræftet', 'Last confirmed', 'آخر تأكيد', 'Останнє підтвердження', 'Son doğrulama'),
    help: inFive(
      'Den dag, partneren sidst sagde, at oplysningerne stadig passer.',
      'The day the partner last said that all this is still correct.',
      'اليوم الذي أكد فيه الشريك آخر مرة أن المعلومات ما زالت صحيحة.',
      'День, коли партнер востаннє підтвердив, що дані правильні.',
      'Ortağın bilgilerin hâlâ doğru olduğunu son söylediği gün.',
    ),
  },
  purpose: { label: inFive('Formål', 'Purpose', 'الغرض', 'Мета', 'Amaç') },
  amount: {
    label: inFive('Beløb', 'Amount', 'المبلغ', 'Сума', 'Tutar'),
    help: inFive(
      'Hele tallet uden punktummer, fx 8500000.',
      'The whole figure without dots, e.g. 8500000.',
      'الرقم كاملاً دون نقاط، مثل 8500000.',
      'Усе число без крапок, наприклад 8500000.',
      'Noktasız tam rakam, örneğin 8500000.',
    ),
  },
  currency: { label: inFive('Valuta', 'Currency', 'العملة', 'Валюта', 'Para birimi') },
  year: { label: inFive('År', 'Year', 'السنة', 'Рік', 'Yıl') },
  applicationsReceived: {
    label: inFive('Modtagne ansøgninger', 'Applications received', 'الطلبات المستلمة', 'Отримано заявок', 'Alınan başvurular'),
  },
  funder: { label: inFive('Bevillingsgiver', 'Funder', 'الجهة الممولة', 'Фінансувальник', 'Fon sağlayıcı') },
  from: { label: inFive('Fra', 'From', 'من', 'Від', 'Başlangıç') },
  to: { label: inFive('Til', 'To', 'إلى', 'До', 'Bitiş') },
  alt: {
    label: inFive(
      'Tekst til dem, der ikke kan se billedet',
      'Words for those who cannot see it',
      'نص لمن لا يستطيع رؤية الصورة',
      'Текст для тих, хто не бачить зображення',
      'Resmi göremeyenler için metin',
    ),
    help: inFive(
      'Sig kort, hvad billedet viser. Skal være udfyldt, før billedet kan udgives på sproget.',
      'Say briefly what the picture shows. Needed before it can be published in the language.',
      'اذكر باختصار ما تظهره الصورة. مطلوب قبل نشر الصورة بهذه اللغة.',
      'Коротко скажіть, що зображено. Потрібно для публікації цією мовою.',
      'Resmin ne gösterdiğini kısaca yazın. Bu dilde yayımlanmadan önce gereklidir.',
    ),
  },
  caption: { label: inFive('Billedtekst', 'Caption', 'تعليق الصورة', 'Підпис', 'Resim yazısı') },
  senderName: {
    label: inFive('Afsender', 'Sender', 'المرسل', 'Відправник', 'Gönderen'),
    help: inFive(
      'Navnet på dem, der udgiver hjemmesiden.',
      'The name of those who publish the site.',
      'اسم الجهة الناشرة للموقع.',
      'Назва тих, хто видає сайт.',
      'Siteyi yayımlayanların adı.',
    ),
  },
  helpLines: {
    label: inFive('Hjælpelinjer', 'Help lines', 'خطوط المساعدة', 'Лінії допомоги', 'Yardım hatları'),
    help: inFive(
      'Vises på forsiden, på følsomme sider, og når intet andet kan vises.',
      'Shown on the front page, on sensitive pages and when nothing else can be shown.',
      'تظهر في الصفحة الأولى والصفحات الحساسة وعندما لا يمكن عرض شيء آخر.',
      'Показано на головній, на чутливих сторінках і коли більше нічого показати.',
      'Ana sayfada, hassas sayfalarda ve başka bir şey gösterilemediğinde gösterilir.',
    ),
  },
  text: { label: inFive('Tekst', 'Text', 'النص', 'Текст', 'Metin') },
  exitAddress: {
    label: inFive(
      'Hvor "Forlad siden" fører hen',
      'Where "Exit" leads',
      'إلى أين يقود زر المغادرة',
      'Куди веде «Вихід»',
      '"Çıkış" nereye götürür',
    ),
    help: inFive(
      'En neutral side på sproget, fx en vejrudsigt.',
      'A neutral page in the language, e.g. the weather.',
      'صفحة محايدة بهذه اللغة، مثل الطقس.',
      'Нейтральна сторінка цією мовою, наприклад погода.',
      'Bu dilde nötr bir sayfa, örneğin hava durumu.',
    ),
  },
  accessibilityStatement: {
    label: inFive(
      'Tilgængelighedserklæring (adresse)',
      'Accessibility statement (address)',
      'بيان إمكانية الوصول (عنوان)',
      'Заява про доступність (адреса)',
      'Erişilebilirlik beyanı (adres)',
    ),
  },
  role: {
    label: inFive('Rolle', 'Role', 'الدور', 'Роль', 'Rol'),
    help: inFive(
      'En redaktør skriver og udgiver. En administrator bestemmer også, hvem der har adgang. En læser kan kun se.',
      'An editor writes and publishes. An administrator also decides who has access. A viewer only sees.',
      'المحرر يكتب وينشر. المدير يقرر أيضًا من لديه صلاحية. المطّلع يرى فقط.',
      'Редактор пише й публікує. Адміністратор також визначає, хто має доступ. Спостерігач лише бачить.',
      'Editör yazar ve yayımlar. Yönetici erişimi de belirler. Görüntüleyici yalnızca görür.',
    ),
  },
  document: { label: inFive('Hvad handler det om?', 'What is it about?', 'عمّ يدور الأمر؟', 'Про що це?', 'Ne hakkında?') },
  value: { label: inFive('Hvilken oplysning?', 'Which value?', 'أي قيمة؟', 'Яке значення?', 'Hangi değer?') },
  number: { label: inFive('Nr.', 'No.', 'الرقم', '№', 'No.') },
  kind: { label: inFive('Slags', 'Kind', 'النوع', 'Вид', 'Tür') },
  language: { label: inFive('Sprog', 'Language', 'اللغة', 'Мова', 'Dil') },
  act: { label: inFive('Handling', 'Act', 'الإجراء', 'Дія', 'İşlem') },
  snapshot: { label: inFive('Øjebliksbillede', 'Snapshot', 'لقطة', 'Знімок', 'Anlık görüntü') },
  digest: { label: inFive('Fingeraftryk', 'Digest', 'البصمة', 'Відбиток', 'Özet') },
  textsDigest: { label: inFive('Teksternes fingeraftryk', 'Digest of the texts', 'بصمة النصوص', 'Відбиток текстів', 'Metinlerin özeti') },
  by: { label: inFive('Af (id)', 'By (id)', 'بواسطة (معرّف)', 'Ким (id)', 'Yapan (kimlik)') },
  byName: { label: inFive('Af', 'By', 'بواسطة', 'Ким', 'Yapan') },
  reason: { label: inFive('Begrundelse', 'Reason', 'السبب', 'Причина', 'Gerekçe') },
  reasonLanguage: { label: inFive('Begrundelsens sprog', 'Language of the reason', 'لغة السبب', 'Мова причини', 'Gerekçenin dili') },
  note: { label: inFive('Hvad er ændret', 'What changed', 'ما الذي تغيّر', 'Що змінено', 'Ne değişti') },
  noteLanguage: {
    label: inFive('Sproget det er skrevet på', 'Language of what changed', 'لغة وصف التغيير', 'Мова опису змін', 'Değişiklik notunun dili'),
  },
  at: { label: inFive('Tidspunkt', 'Time', 'الوقت', 'Час', 'Zaman') },
  release: { label: inFive('Samlet udgivelse', 'Release', 'إصدار مشترك', 'Спільний випуск', 'Toplu yayın') },
  documents: { label: inFive('Dokumenter', 'Documents', 'المستندات', 'Документи', 'Belgeler') },
  'topics.intro': { label: inFive('Om emnet', 'About the topic', 'عن الموضوع', 'Про тему', 'Konu hakkında') },
  'municipalities.name': {
    label: inFive('Kommunens navn', 'Name of the municipality', 'اسم البلدية', 'Назва муніципалітету', 'Belediyenin adı'),
  },
  'users.name': { label: inFive('Navn', 'Name', 'الاسم', 'Ім’я', 'Ad') },
  'grant-programmes.municipalities': {
    label: inFive('Udvalgte kommuner', 'Municipalities chosen', 'البلديات المختارة', 'Вибрані муніципалітети', 'Seçilen belediyeler'),
  },
  'funders.partners': { label: inFive('Finansierer', 'Finances', 'يموّل', 'Фінансує', 'Finanse ettikleri') },
};
