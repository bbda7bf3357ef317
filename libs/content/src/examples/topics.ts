import { makeDocument } from './make-document.ts';

export const socialControl = makeDocument({
  kind: 'topic',
  id: 'social-control',
  line: 1,
  shared: { sensitive: true },
  texts: {
    da: {
      title: 'Negativ social kontrol',
      intro: 'Om retten til at bestemme over sit eget liv, og om hjælp til dig, der bliver holdt tilbage.',
    },
    ar: { title: 'السيطرة الاجتماعية السلبية', intro: 'عن حقك في أن تقرر حياتك بنفسك، وعن المساعدة إذا كان هناك من يقيّدك.' },
    en: { title: 'Negative social control', intro: 'On the right to decide over your own life, and on help for those who are held back.' },
  },
});

/** In Danish only: every other language shows the fallback. */
export const community = makeDocument({
  kind: 'topic',
  id: 'community',
  line: 2,
  shared: { sensitive: false },
  texts: { da: { title: 'Medborgerskab og fællesskab', intro: 'Foreninger, frivillige og steder at mødes.' } },
});
