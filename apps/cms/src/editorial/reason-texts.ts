import type { Words } from '../admin/labels/words.ts';

/**
 * Why something may not be published, and what to do about it. `{field}`, `{language}`, `{other}` and `{link}` are filled in;
 * each is isolated, so that a Danish name inside an Arabic sentence keeps its direction.
 */
export const reasonTexts = {
  missing: {
    da: 'Feltet {field} er tomt på {language}. Skriv det, og gem.',
    en: '{field} is empty in {language}. Write it and save.',
    ar: 'الحقل {field} فارغ باللغة {language}. اكتبه ثم احفظ.',
    uk: 'Поле {field} порожнє ({language}). Заповніть його та збережіть.',
    tr: '{field} alanı boş ({language}). Doldurun ve kaydedin.',
  },
  missingInAll: {
    da: 'Feltet {field} er ikke udfyldt. Det er fælles for alle sprog: udfyld det, og gem.',
    en: '{field} has not been filled in. It is the same for all languages: fill it in and save.',
    ar: 'لم يُملأ الحقل {field}. وهو مشترك بين جميع اللغات: املأه ثم احفظ.',
    uk: 'Поле {field} не заповнено. Воно спільне для всіх мов: заповніть його та збережіть.',
    tr: '{field} alanı doldurulmamış. Bu alan tüm dillerde ortaktır: doldurun ve kaydedin.',
  },
  missingTogether: {
    da: 'Feltet {other} er udfyldt, men {field} mangler. Udfyld begge eller ingen af dem.',
    en: '{other} is filled in but {field} is missing. Fill in both or neither.',
    ar: 'الحقل {other} مملوء لكن {field} ناقص. املأ الاثنين أو اتركهما معًا.',
    uk: 'Поле {other} заповнено, але {field} немає. Заповніть обидва або жодного.',
    tr: '{other} dolu ama {field} eksik. İkisini de doldurun ya da ikisini de boş bırakın.',
  },
  slugMissing: {
    da: 'Siden har ingen adresse på {language}. Skriv en titel, og gem, så dannes adressen.',
    en: 'The page has no address in {language}. Write a title and save, and the address is made.',
    ar: 'ليس للصفحة عنوان ويب باللغة {language}. اكتب عنوانًا ثم احفظ ليُنشأ تلقائيًا.',
    uk: 'Сторінка не має адреси ({language}). Напишіть заголовок і збережіть, тоді адреса створиться.',
    tr: 'Sayfanın {language} adresi yok. Bir başlık yazıp kaydedin; adres kendiliğinden oluşur.',
  },
  slugInvalid: {
    da: 'Adressen {link} kan ikke bruges på {language}. Brug små bogstaver, tal og bindestreger, højst 80 tegn.',
    en: 'The address {link} cannot be used in {language}. Use small letters, digits and hyphens, 80 characters at most.',
    ar: 'لا يمكن استخدام العنوان {link} باللغة {language}. استخدم حروفًا وأرقامًا وشرطات، بحد أقصى 80 حرفًا.',
    uk: 'Адресу {link} не можна використати ({language}). Вживайте малі літери, цифри та дефіси, не більше 80 знаків.',
    tr: '{link} adresi kullanılamaz ({language}). Küçük harf, rakam ve kısa çizgi kullanın, en çok 80 karakter.',
  },
  slugTaken: {
    da: 'Adressen {link} bruges allerede af en anden side på {language}. Vælg en anden adresse.',
    en: 'The address {link} is already used by another page in {language}. Choose another address.',
    ar: 'العنوان {link} مستخدم بالفعل في صفحة أخرى باللغة {language}. اختر عنوانًا آخر.',
    uk: 'Адресу {link} вже має інша сторінка ({language}). Виберіть іншу адресу.',
    tr: '{link} adresini başka bir sayfa kullanıyor ({language}). Başka bir adres seçin.',
  },
  headingSkips: {
    da: 'I feltet {field} på {language} er overskriften {link} på niveau 3 uden en på niveau 2 før sig. Gør den til niveau 2, eller sæt en over den.',
    en: 'In {field} in {language} the heading {link} is on level 3 without one on level 2 before it. Make it level 2, or put one above it.',
    ar: 'في الحقل {field} باللغة {language}: العنوان الفرعي {link} من المستوى 3 ولا يسبقه عنوان من المستوى 2. اجعله من المستوى 2 أو أضف عنوانًا فوقه.',
    uk: 'Поле {field} ({language}): підзаголовок {link} має рівень 3, але перед ним немає рівня 2. Зробіть його рівнем 2 або додайте вищий.',
    tr: '{field} alanında ({language}) {link} başlığı 3. düzeyde ama önünde 2. düzey başlık yok. 2. düzey yapın ya da üstüne bir başlık ekleyin.',
  },
  linkRefused: {
    da: 'Linket {link} i feltet {field} på {language} er ikke tilladt. Brug en adresse, der begynder med https:, http:, mailto: eller tel:, eller vælg en side.',
    en: 'The link {link} in {field} in {language} is not allowed. Use an address that begins with https:, http:, mailto: or tel:, or choose a page.',
    ar: 'الرابط {link} في الحقل {field} باللغة {language} غير مسموح. استخدم عنوانًا يبدأ بـ https: أو http: أو mailto: أو tel: أو اختر صفحة.',
    uk: 'Поле {field} ({language}): посилання {link} не дозволено. Вживайте адресу з https:, http:, mailto: або tel:, чи виберіть сторінку.',
    tr: '{field} alanındaki ({language}) {link} bağlantısına izin verilmiyor. https:, http:, mailto: ya da tel: ile başlayan bir adres kullanın veya bir sayfa seçin.',
  },
  webAddressRefused: {
    da: 'Feltet {field} på {language} skal være en fuld webadresse, der begynder med https:// eller http://.',
    en: '{field} in {language} must be a full web address that begins with https:// or http://.',
    ar: 'يجب أن يكون الحقل {field} باللغة {language} عنوان ويب كاملًا يبدأ بـ https:// أو http://.',
    uk: 'Поле {field} ({language}) має бути повною вебадресою, що починається з https:// або http://.',
    tr: '{field} ({language}), https:// ya da http:// ile başlayan tam bir web adresi olmalıdır.',
  },
  factUnpublished: {
    da: 'Et fakta i feltet {field} på {language} ({link}) peger på noget, der ikke er udgivet. Udgiv det først, eller udgiv det samtidig.',
    en: 'A fact in {field} in {language} ({link}) points at something that is not published. Publish that first, or together with this.',
    ar: 'تشير معلومة في الحقل {field} باللغة {language} ({link}) إلى شيء غير منشور. انشره أولًا أو انشره معًا.',
    uk: 'Факт у полі {field} ({language}; {link}) вказує на неопубліковане. Опублікуйте його спершу або разом.',
    tr: '{field} alanındaki ({language}) bir bilgi ({link}) yayımlanmamış bir şeye bakıyor. Önce onu ya da birlikte yayımlayın.',
  },
  factEmpty: {
    da: 'Et fakta i feltet {field} på {language} ({link}) har ingen værdi. Udfyld værdien dér, hvor den hører til, eller tag faktaet ud af teksten.',
    en: 'A fact in {field} in {language} ({link}) has no value. Fill in the value where it belongs, or take the fact out of the text.',
    ar: 'لا قيمة لمعلومة في الحقل {field} باللغة {language} ({link}). املأ القيمة في مكانها أو أزل المعلومة من النص.',
    uk: 'Факт у полі {field} ({language}; {link}) не має значення. Заповніть його у відповідному документі або приберіть з тексту.',
    tr: '{field} alanındaki ({language}) bir bilginin ({link}) değeri yok. Değeri ait olduğu yerde doldurun ya da bilgiyi metinden çıkarın.',
  },
  notPublished: {
    da: 'Siden er ikke udgivet på {language}, så den kan ikke trækkes tilbage.',
    en: 'The page is not published in {language}, so it cannot be withdrawn.',
    ar: 'الصفحة غير منشورة باللغة {language}، لذا لا يمكن سحبها.',
    uk: 'Сторінку не опубліковано ({language}), тому її не можна відкликати.',
    tr: 'Sayfa {language} dilinde yayımlanmadığı için geri çekilemez.',
  },
  wordsForNobody: {
    da: '"{field}" har en tekst på {language}, som ingen læser ville få vist: det er hverken et af "languages" eller kildesproget. Tilføj sproget dér, eller fjern teksten.',
    en: '"{field}" has a text in {language} that no reader would be shown: it is neither among "languages" nor the source language. Add the language there, or leave the text out.',
    ar: 'تحتوي "{field}" على نص باللغة {language} لن يراه أي قارئ: فهي ليست ضمن "languages" ولا لغة المصدر. أضف اللغة هناك أو احذف النص.',
    uk: '"{field}" має текст ({language}), якого не побачить жоден читач: цієї мови немає в "languages" і вона не мова оригіналу. Додайте мову туди або приберіть текст.',
    tr: '"{field}" içinde hiçbir okurun görmeyeceği bir metin var ({language}): bu dil ne "languages" içinde ne de kaynak dil. Dili oraya ekleyin ya da metni çıkarın.',
  },
  stillPublished: {
    da: 'Dokumentet er udgivet ({language}) og kan ikke slettes. Træk det tilbage på alle sprog først.',
    en: 'The document is published ({language}) and cannot be deleted. Withdraw it in all languages first.',
    ar: 'المستند منشور ({language}) ولا يمكن حذفه. اسحبه أولًا في جميع اللغات.',
    uk: 'Документ опубліковано ({language}), його не можна видалити. Спершу відкличте його всіма мовами.',
    tr: 'Belge yayımlanmış ({language}) ve silinemez. Önce tüm dillerde geri çekin.',
  },
} as const satisfies Record<string, Words>;

export type ReasonCode = keyof typeof reasonTexts;
