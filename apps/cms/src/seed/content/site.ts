import type { Contact } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { document } from '../demonstration-document.ts';
import { dummyPhone } from './announcements/grant-figures.ts';

const nightLine = '650000000000000000000011';
const senderDays = '650000000000000000000012';

/** The words of the help line, and where Exit leads: the weather, or an encyclopaedia in the reader's language. */
const said: Record<LanguageTag, [title: string, text: string, hours: string, exitAddress: string]> = {
  da: [
    'Brug for at tale med nogen?',
    'Ring gratis. Du behøver ikke sige dit navn, og du kan få tolk.',
    'Hele døgnet',
    'https://www.dmi.dk/',
  ],
  en: [
    'Do you need to talk to someone?',
    'The call is free. You do not have to give your name, and you can have an interpreter.',
    'Day and night',
    'https://www.bbc.com/weather',
  ],
  ar: [
    'هل تحتاج إلى التحدث مع أحد؟',
    'اتصل مجانًا. لا يلزمك ذكر اسمك، ويمكنك أن تطلب مترجمًا.',
    'في أي وقت من اليوم',
    'https://ar.wikipedia.org/',
  ],
  fa: [
    'نیاز دارید با کسی صحبت کنید؟',
    'رایگان تلفن کنید. لازم نیست نام خود را بگویید و می‌توانید مترجم بخواهید.',
    'شبانه‌روز',
    'https://fa.wikipedia.org/',
  ],
  ur: [
    'کسی سے بات کرنا چاہتے ہیں؟',
    'مفت فون کریں۔ نام بتانا ضروری نہیں، اور آپ مترجم مانگ سکتے ہیں۔',
    'دن رات',
    'https://ur.wikipedia.org/',
  ],
  ckb: [
    'پێویستت بەوەیە لەگەڵ کەسێک قسە بکەیت؟',
    'بەخۆڕایی تەلەفۆن بکە. پێویست ناکات ناوت بڵێیت و دەتوانیت داوای وەرگێڕ بکەیت.',
    'شەو و ڕۆژ',
    'https://ckb.wikipedia.org/',
  ],
  ps: [
    'غواړئ له چا سره خبرې وکړئ؟',
    'وړیا زنګ ووهئ. د نوم ویلو ته اړتیا نشته، او ژباړونکی غوښتلای شئ.',
    'شپه او ورځ',
    'https://ps.wikipedia.org/',
  ],
  so: [
    'Ma u baahan tahay inaad qof la hadasho?',
    'Bilaash ku wac. Uma baahnid inaad magacaaga sheegto, turjubaanna waad heli kartaa.',
    'Habeen iyo maalin',
    'https://so.wikipedia.org/',
  ],
  tr: [
    'Biriyle konuşmaya mı ihtiyacınız var?',
    'Ücretsiz arayın. Adınızı söylemeniz gerekmez, tercüman isteyebilirsiniz.',
    'Günün her saati',
    'https://tr.wikipedia.org/',
  ],
  uk: [
    'Потрібно з кимось поговорити?',
    'Телефонуйте безкоштовно. Називати ім’я не обов’язково, можна попросити перекладача.',
    'Цілодобово',
    'https://uk.wikipedia.org/',
  ],
  pl: [
    'Potrzebujesz z kimś porozmawiać?',
    'Zadzwoń bezpłatnie. Nie musisz podawać imienia i możesz poprosić o tłumacza.',
    'Całą dobę',
    'https://pl.wikipedia.org/',
  ],
  ti: ['ምስ ሰብ ክትዛረብ ትደሊ ዲኻ፧', 'ብናጻ ደውል። ስምካ ክትነግር ኣየድልየካን፣ ተርጓሚ ክትሓትት ድማ ትኽእል ኢኻ።', 'ለይትን መዓልትን', 'https://ti.wikipedia.org/'],
};

const open = (days: string) => ({ openingHours: [{ id: senderDays, days, hours: '10–14' }] });

/** What only some languages say of the sender; the others show the Danish words. */
const sender: Partial<Record<LanguageTag, { senderName?: string; contact: Partial<Contact> }>> = {
  da: { senderName: 'Styrelsen for Medborgerskab', contact: { ...open('Mandag til fredag'), address: 'Eksempelvej 1\n1000 København K' } },
  ar: { contact: open('من الاثنين إلى الجمعة') },
  en: { contact: open('Monday to Friday') },
};

function textsIn(language: LanguageTag) {
  const [title, text, hours, exitAddress] = said[language];
  return { ...sender[language], helpLines: [{ id: nightLine, title, text, phone: dummyPhone, hours }], exitAddress };
}

/** The settings of the site. The sender and all numbers are invented. */
export const site = document({
  kind: 'site',
  name: 'site',
  shared: {
    contact: { phone: '87 65 43 21', email: 'post@example.dk', website: null },
    accessibilityStatement: 'https://www.was.digst.dk/',
  },
  texts: {
    da: textsIn('da'),
    ...Object.fromEntries((Object.keys(said) as LanguageTag[]).map((language) => [language, textsIn(language)])),
  },
});
