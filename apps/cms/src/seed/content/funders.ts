import { document } from '../demonstration-document.ts';

/** Who finances two of the partners. */
export const funders = [
  document({
    kind: 'funder',
    name: 'social-responsibility',
    shared: { website: null },
    texts: {
      da: { name: 'Fonden for Socialt Ansvar', description: 'Betaler for frivilligt socialt arbejde.' },
      ar: { description: 'تموّل العمل الاجتماعي التطوعي.' },
      en: { description: 'Finances voluntary social work.' },
    },
  }),
];
