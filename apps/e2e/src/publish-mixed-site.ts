import type { LanguageTag } from '@flersprog/i18n';
import type { DeskClient } from './desk-client.ts';
import { mixedTexts } from './mixed-texts.ts';
import { textOfEveryShape } from './rich-text.ts';
import { replaceSiteTexts } from './site-texts.ts';

type Texts = () => Record<string, unknown>;

export interface MixedSite {
  /** Every text as it was typed. */
  texts: string[];
  /** Address → what stands there, Danish ones only. */
  addresses: string[];
  /** Takes everything back, and the site's own texts as they were. */
  withdraw(): Promise<void>;
}

const languages: LanguageTag[] = ['da', 'ar'];
/** A municipality that the demonstration content has none of. */
const code = '0163';

/** Types mixed texts into every field of every kind, in Danish and Arabic, and publishes all of it. */
export async function publishMixedSite(office: DeskClient): Promise<MixedSite> {
  const mixed = mixedTexts();
  const text = () => mixed.next();
  const published: [collection: string, id: string][] = [];
  const addresses: string[] = [];

  const create = async (collection: string, shared: object, texts: Texts) => {
    const id = await office.create(collection, { ...shared, ...texts() });
    await inArabic(office, `/${collection}/${id}`, texts());
    return id;
  };
  const publish = async (collection: string, id: string) => {
    const { status, body } = await office.publish(collection, id, languages, { note: text() });
    if (status !== 200) throw new Error(`${collection} not published: ${status} ${JSON.stringify(body)}`);
    published.unshift([collection, id]);
    const { address } = body.languages!['da']!;
    if (address) addresses.push(address);
  };
  const make = async (collection: string, shared: object, texts: Texts) => {
    const id = await create(collection, shared, texts);
    await publish(collection, id);
    return id;
  };

  const contact = { phone: '+45 (70) 20-30.40', email: 'zq@example.org', website: 'https://zq.example/سوا' };
  const withAddress = () => ({ contact: { ...contact, address: text() } });
  const longer = () => textOfEveryShape(text);
  const topic = await make('topics', {}, () => ({ title: text(), intro: text() }));
  const funder = await make('funders', { website: contact.website }, () => ({ name: text(), description: text() }));
  const municipality = await create('municipalities', { code }, () => ({ name: text(), intro: text(), body: longer() }));
  await withOpeningHours(office, municipality, contact, text);
  await publish('municipalities', municipality);
  const area = await make('areas', { municipality }, () => ({ name: text(), description: text() }));
  const partner = await make('partners', { languagesSpoken: ['da', 'ckb'], funders: [funder], topics: [topic] }, () => ({
    ...withAddress(),
    name: text(),
    summary: text(),
    description: longer(),
  }));
  const money = { amount: 8_500_000, currency: 'DKK', year: 2026, applicationsReceived: 11 };
  const programme = await make('grant-programmes', { ...money, municipalities: [municipality], funder, topics: [topic] }, () => ({
    name: text(),
    purpose: text(),
  }));
  const ends = { municipality, partner, grantProgramme: programme, areas: [area] };
  await make('partnerships', ends, () => ({ description: text() }));
  const about = { date: '2026-11-20', municipalities: [municipality], partners: [partner], grantProgrammes: [programme], topics: [topic] };
  const article = () => ({ title: text(), lede: text(), body: longer() });
  await publish('announcements', await make('announcements', about, article));
  await make('announcements', about, article);
  const putBack = await replaceSiteTexts(office, text);

  return {
    texts: mixed.made,
    addresses: [...new Set(addresses)],
    async withdraw() {
      const once = new Map(published.map(([collection, id]) => [id, collection]));
      for (const [id, collection] of once) await office.withdraw(collection, id, languages, text());
      await putBack();
    },
  };
}

async function inArabic(office: DeskClient, path: string, texts: object): Promise<void> {
  const { status, body } = await office.patch(`${path}?locale=ar`, texts);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
}

/** Rows are the same in all languages, their texts are not: those are typed once the rows have ids. */
async function withOpeningHours(office: DeskClient, id: string, contact: object, text: () => string): Promise<void> {
  const typed = (rows: object[]) => ({
    contact: { ...contact, address: text(), openingHours: rows.map((row) => ({ ...row, days: text(), hours: text() })) },
  });
  const { body } = await office.patch<Saved>(`/municipalities/${id}?locale=da`, typed([{}, {}]));
  await inArabic(office, `/municipalities/${id}`, typed(body.doc.contact.openingHours.map((row) => ({ id: row.id }))));
}

interface Saved {
  doc: { contact: { openingHours: { id: string }[] } };
}
