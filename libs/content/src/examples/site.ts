import type { HelpLine, Site } from '../kinds/site.ts';
import { noContact } from './municipalities.ts';
import { makeDocument } from './make-document.ts';

export const picture = makeDocument({
  kind: 'media',
  id: 'meeting',
  line: 50,
  shared: { filename: 'meeting.jpg', mimeType: 'image/jpeg', width: 1200, height: 800, size: 96_000 },
  texts: {
    da: { alt: 'Kvinder omkring et bord med te', caption: 'Åbent hus i Aalborg.' },
    ar: { alt: 'نساء حول طاولة عليها شاي', caption: null },
  },
});

const helpLine = (title: string, text: string, hours: string): HelpLine[] => [
  { id: 'night', title, text, phone: '+45 70 00 00 00', hours },
];

export const siteSettings = makeDocument({
  kind: 'site',
  id: 'site',
  line: 51,
  shared: {
    contact: { ...noContact, phone: '+45 33 00 00 00', email: 'post@styrelsen.example' },
    accessibilityStatement: 'https://was.digst.dk/styrelsen.example',
  } satisfies Partial<Site>,
  texts: {
    da: {
      senderName: 'Eksempelstyrelsen',
      helpLines: helpLine('Hjælp, hele døgnet', 'Ring anonymt, hvis andre bestemmer over dig.', 'Døgnet rundt'),
      exitAddress: 'https://www.dmi.dk/',
    },
    ar: {
      senderName: 'الهيئة النموذجية',
      helpLines: helpLine('مساعدة على مدار الساعة', 'اتصل من دون ذكر اسمك إذا كان آخرون يقررون عنك.', 'على مدار الساعة'),
      exitAddress: 'https://www.aljazeera.net/weather',
    },
    en: {
      senderName: 'The Example Agency',
      helpLines: helpLine('Help, day and night', 'Call without giving your name.', 'Day and night'),
      exitAddress: 'https://www.bbc.com/weather',
    },
  },
});
