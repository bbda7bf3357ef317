import { inFive, type Words } from './words.ts';

/** What a collection is called, where in the menu it stands, and what it is for. */
export interface CollectionLabels {
  singular: Words;
  plural: Words;
  group: Words;
  help: Words;
}

const forReaders = inFive('Sider for læserne', 'Pages for readers', 'صفحات القراء', 'Сторінки для читачів', 'Okuyucu sayfaları');
const background = inFive('Oplysninger bag siderne', 'Behind the pages', 'بيانات خلف الصفحات', 'Дані за сторінками', 'Sayfaların arkası');
const running = inFive('Drift', 'Running the desk', 'الإدارة', 'Керування', 'Yönetim');

export const collectionLabels: Readonly<Record<string, CollectionLabels>> = {
  announcements: {
    singular: inFive('Nyhed', 'Announcement', 'خبر', 'Новина', 'Haber'),
    plural: inFive('Nyheder', 'Announcements', 'الأخبار', 'Новини', 'Haberler'),
    group: forReaders,
    help: inFive(
      'Daterede nyheder og pressemeddelelser. Det, du gemmer, ser læserne først, når du udgiver det.',
      'Dated news and press releases. Readers see what you save only when you publish it.',
      'أخبار وبيانات صحفية مؤرخة. لا يرى القراء ما تحفظه إلا عند نشره.',
      'Датовані новини та пресрелізи. Читачі бачать збережене лише після публікації.',
      'Tarihli haberler ve basın bültenleri. Okuyucular kaydettiğinizi ancak yayımlayınca görür.',
    ),
  },
  municipalities: {
    singular: inFive('Kommuneside', 'Municipality page', 'صفحة بلدية', 'Сторінка муніципалітету', 'Belediye sayfası'),
    plural: inFive('Kommunesider', 'Municipality pages', 'صفحات البلديات', 'Сторінки муніципалітетів', 'Belediye sayfaları'),
    group: forReaders,
    help: inFive(
      'Den blivende side om hver kommune: hvad der findes her, og hvem man kan spørge.',
      'The lasting page of each municipality: what there is here and whom to ask.',
      'الصفحة الدائمة لكل بلدية: ما المتوفر هنا ومن يمكن سؤاله.',
      'Постійна сторінка кожного муніципалітету: що тут є і кого запитати.',
      'Her belediyenin kalıcı sayfası: burada ne var ve kime sorulur.',
    ),
  },
  partners: {
    singular: inFive('Partnerprofil', 'Partner profile', 'ملف شريك', 'Профіль партнера', 'Ortak profili'),
    plural: inFive('Samarbejdspartnere', 'Partners', 'الشركاء', 'Партнери', 'Ortaklar'),
    group: forReaders,
    help: inFive(
      'Foreninger og organisationer, og hvordan man kommer i kontakt med dem.',
      'Civil-society organisations and how to reach them.',
      'جمعيات ومنظمات وكيفية التواصل معها.',
      'Громадські організації та як із ними зв’язатися.',
      'Sivil toplum kuruluşları ve onlara nasıl ulaşılacağı.',
    ),
  },
  'grant-programmes': {
    singular: inFive('Pulje', 'Grant programme', 'برنامج منح', 'Грантова програма', 'Hibe programı'),
    plural: inFive('Puljer', 'Grant programmes', 'برامج المنح', 'Грантові програми', 'Hibe programları'),
    group: forReaders,
    help: inFive(
      'Beløb, formål, antal ansøgninger og de kommuner, der blev valgt.',
      'The sum, its purpose, how many applied, and the municipalities chosen.',
      'المبلغ والغرض وعدد الطلبات والبلديات المختارة.',
      'Сума, мета, кількість заявок і вибрані муніципалітети.',
      'Tutar, amaç, başvuru sayısı ve seçilen belediyeler.',
    ),
  },
  topics: {
    singular: inFive('Emne', 'Topic', 'موضوع', 'Тема', 'Konu'),
    plural: inFive('Emner', 'Topics', 'المواضيع', 'Теми', 'Konular'),
    group: forReaders,
    help: inFive(
      'Overskrifter, som nyheder, partnere og puljer samles under.',
      'Headings that announcements, partners and programmes are gathered under.',
      'عناوين تُجمع تحتها الأخبار والشركاء والبرامج.',
      'Рубрики, під якими зібрано новини, партнерів і програми.',
      'Haberlerin, ortakların ve programların toplandığı başlıklar.',
    ),
  },
  partnerships: {
    singular: inFive('Partnerskab', 'Partnership', 'شراكة', 'Партнерство', 'Ortaklık'),
    plural: inFive('Partnerskaber', 'Partnerships', 'الشراكات', 'Партнерства', 'Ortaklıklar'),
    group: background,
    help: inFive(
      'Hvem der arbejder sammen: én kommune og én samarbejdspartner. Vises på begges sider.',
      'Who works with whom: one municipality and one partner. Shown on both pages.',
      'من يعمل مع من: بلدية واحدة وشريك واحد. تظهر في صفحتيهما.',
      'Хто з ким працює: один муніципалітет і один партнер. Показано на обох сторінках.',
      'Kim kiminle çalışıyor: bir belediye ve bir ortak. İkisinin sayfasında da gösterilir.',
    ),
  },
  funders: {
    singular: inFive('Bevillingsgiver', 'Funder', 'جهة ممولة', 'Фінансувальник', 'Fon sağlayıcı'),
    plural: inFive('Bevillingsgivere', 'Funders', 'الجهات الممولة', 'Фінансувальники', 'Fon sağlayıcılar'),
    group: background,
    help: inFive(
      'Fonde og andre, der betaler for en partner eller en pulje.',
      'Foundations and others that pay for a partner or a programme.',
      'صناديق وجهات أخرى تموّل شريكًا أو برنامجًا.',
      'Фонди та інші, хто фінансує партнера або програму.',
      'Bir ortağı veya programı finanse eden vakıflar ve diğerleri.',
    ),
  },
  areas: {
    singular: inFive('Boligområde', 'Neighbourhood', 'حي سكني', 'Житловий район', 'Mahalle'),
    plural: inFive('Boligområder', 'Neighbourhoods', 'الأحياء السكنية', 'Житлові райони', 'Mahalleler'),
    group: background,
    help: inFive(
      'Kvarterer i en kommune, hvor en partner er til stede.',
      'Parts of a municipality where a partner is present.',
      'أحياء في بلدية يوجد فيها شريك.',
      'Частини муніципалітету, де працює партнер.',
      'Bir belediyede bir ortağın bulunduğu semtler.',
    ),
  },
  media: {
    singular: inFive('Billede', 'Picture', 'صورة', 'Зображення', 'Resim'),
    plural: inFive('Billeder', 'Pictures', 'الصور', 'Зображення', 'Resimler'),
    group: background,
    help: inFive(
      'Billeder til siderne (JPEG, PNG eller WebP), hver med en tekst til dem, der ikke kan se det.',
      'Pictures for the pages (JPEG, PNG or WebP), each with words for those who cannot see it.',
      'صور للصفحات (JPEG أو PNG أو WebP)، لكل منها نص لمن لا يستطيع رؤيتها.',
      'Зображення для сторінок (JPEG, PNG або WebP), кожне з текстом для тих, хто його не бачить.',
      'Sayfalar için resimler (JPEG, PNG veya WebP); her biri, onu göremeyenler için bir metinle.',
    ),
  },
  'site-settings': {
    singular: inFive('Hjemmesidens indstillinger', 'Settings of the site', 'إعدادات الموقع', 'Налаштування сайту', 'Site ayarları'),
    plural: inFive('Hjemmesidens indstillinger', 'Settings of the site', 'إعدادات الموقع', 'Налаштування сайту', 'Site ayarları'),
    group: running,
    help: inFive(
      'Afsender, kontakt, hjælpelinjer og det, der gælder for alle sider.',
      'The sender, contact, help lines and what holds for all pages.',
      'المرسل ووسائل الاتصال وخطوط المساعدة وما ينطبق على كل الصفحات.',
      'Відправник, контакти, лінії допомоги та те, що стосується всіх сторінок.',
      'Gönderen, iletişim, yardım hatları ve tüm sayfalar için geçerli olanlar.',
    ),
  },
  publications: {
    singular: inFive(
      'Linje i udgivelsesjournalen',
      'Line of the ledger',
      'سطر في سجل النشر',
      'Рядок журналу публікацій',
      'Yayın defteri satırı',
    ),
    plural: inFive('Udgivelsesjournal', 'Ledger of publications', 'سجل النشر', 'Журнал публікацій', 'Yayın defteri'),
    group: running,
    help: inFive(
      'Alt, hvad der er udgivet og trukket tilbage: hvornår, af hvem og hvorfor. Kan ikke ændres.',
      'All that was published and withdrawn: when, by whom and why. Cannot be changed.',
      'كل ما نُشر أو سُحب: متى ومن ولماذا. لا يمكن تغييره.',
      'Усе, що опубліковано й відкликано: коли, ким і чому. Змінити не можна.',
      'Yayımlanan ve geri çekilen her şey: ne zaman, kim tarafından ve neden. Değiştirilemez.',
    ),
  },
  users: {
    singular: inFive('Bruger', 'User', 'مستخدم', 'Користувач', 'Kullanıcı'),
    plural: inFive('Brugere', 'Users', 'المستخدمون', 'Користувачі', 'Kullanıcılar'),
    group: running,
    help: inFive(
      'Medarbejdere, der kan logge ind, og hvad de må.',
      'Officials who may sign in, and what they may do.',
      'الموظفون الذين يمكنهم تسجيل الدخول وما يُسمح لهم به.',
      'Працівники, які можуть увійти, і що їм дозволено.',
      'Giriş yapabilen çalışanlar ve neler yapabilecekleri.',
    ),
  },
  'publishing-jobs': {
    singular: inFive('Udgivelsesopgave', 'Publishing job', 'مهمة نشر', 'Завдання публікації', 'Yayın işi'),
    plural: inFive('Udgivelsesopgaver', 'Publishing jobs', 'مهام النشر', 'Завдання публікації', 'Yayın işleri'),
    group: running,
    help: inFive('Kun til systemet.', 'For the system only.', 'للنظام فقط.', 'Лише для системи.', 'Yalnızca sistem için.'),
  },
};
