import type { Contact } from '../kinds/contact.ts';
import type { DocumentState } from '../published-page.ts';
import { the } from './keys.ts';
import { makeDocument } from './make-document.ts';
import { body, fact, heading, paragraph } from './rich-text.ts';

export const noContact: Contact = { phone: null, email: null, website: null, address: null, openingHours: [] };

/** With a body, opening hours and three languages; the Arabic one shows the Danish address. */
export const aalborg = makeDocument({
  kind: 'municipality',
  id: 'aalborg',
  line: 3,
  shared: { code: '0851' },
  texts: {
    da: {
      name: 'Aalborg',
      intro: 'I Aalborg samarbejder kommunen med foreninger, hvor kvinder og familier kan mødes på tværs.',
      body: body(
        heading('Kom og vær med'),
        paragraph(
          'Du kan møde andre hos ',
          fact({ of: 'partner', id: 'sawa', value: 'name' }),
          '. Det koster ikke noget, og du kan komme uden aftale.',
        ),
      ),
      contact: contactOfAalborg('Mandag–onsdag', 'kl. 9–15'),
    },
    ar: {
      name: 'ألبورغ',
      intro: 'تتعاون البلدية في ألبورغ مع جمعيات يلتقي فيها النساء والعائلات من خلفيات مختلفة.',
      body: body(
        heading('تعال وشارك'),
        paragraph('يمكنك التعرّف إلى آخرين لدى ', fact({ of: 'partner', id: 'sawa', value: 'name' }), '. المشاركة مجانية ومن دون موعد.'),
      ),
      contact: contactOfAalborg('من الاثنين إلى الأربعاء', 'الساعة 9–15'),
    },
    en: { name: 'Aalborg', intro: 'In Aalborg the municipality works with associations where women and families meet.' },
  },
  references: [the.partner('sawa')],
});

function contactOfAalborg(days: string, hours: string): Contact {
  return {
    phone: '+45 99 00 00 00',
    email: 'kontakt@aalborg.example',
    website: 'https://aalborg.example/',
    address: 'Eksempelvej 1, 9000 Aalborg',
    openingHours: [{ id: 'weekdays', days, hours }],
  };
}

/** The other four: code, Danish and Arabic name, no body. */
const plain = [
  ['kobenhavn', '0101', 'København', 'كوبنهاغن'],
  ['hoje-taastrup', '0169', 'Høje-Taastrup', 'هوي تاستروب'],
  ['sonderborg', '0540', 'Sønderborg', 'سوندربورغ'],
  ['horsens', '0615', 'Horsens', 'هورسنس'],
] as const;

export const otherMunicipalities: DocumentState[] = plain.map(([id, code, name, arabicName], index) =>
  makeDocument({
    kind: 'municipality',
    id,
    line: 4 + index,
    shared: { code, body: null, contact: noContact },
    texts: { da: { name, intro: null }, ar: { name: arabicName, intro: null } },
  }),
);

const areaNames = [
  ['sundparken', 'Sundparken'],
  ['sonderbro', 'Sønderbro'],
] as const;

/** Two housing areas in Horsens, Danish names only. */
export const areas: DocumentState[] = areaNames.map(([id, name], index) =>
  makeDocument({
    kind: 'area',
    id,
    line: 8 + index,
    shared: { municipality: 'horsens', description: null },
    texts: { da: { name } },
    references: [the.municipality('horsens')],
  }),
);
