import { document } from '../demonstration-document.ts';

/** Two subject headings, one of them sensitive. */
export const topics = [
  document({
    kind: 'topic',
    name: 'social-control',
    shared: { sensitive: true },
    texts: {
      da: {
        title: 'Negativ social kontrol',
        intro: 'Om retten til at bestemme over sit eget liv, og om hvem der kan hjælpe, når andre tager den fra dig.',
      },
      ar: {
        title: 'السيطرة الاجتماعية السلبية',
        intro: 'عن حقك في أن تقرر شؤون حياتك بنفسك، وعمّن يمكنه أن يساعدك إذا سلبك غيرك هذا الحق.',
      },
      en: {
        title: 'Negative social control',
        intro: 'On the right to decide over your own life, and on who can help when others take it from you.',
      },
    },
  }),
  document({
    kind: 'topic',
    name: 'community',
    shared: { sensitive: false },
    texts: {
      da: { title: 'Foreninger og fællesskab', intro: 'Om at mødes, være frivillig og få støtte til en forening.' },
      ar: { title: 'الجمعيات والحياة المشتركة', intro: 'عن اللقاء بالآخرين والعمل التطوعي والحصول على دعم لجمعية.' },
      en: { title: 'Associations and community', intro: 'On meeting others, volunteering and getting support for an association.' },
    },
  }),
];
