import type { DocumentState, Kind, PageKey, PageSummary } from '@flersprog/content';
import { keyText } from '@flersprog/content/kinds';
import type { ContentReader, DocumentAddresses, MostOfKinds, ReaderOptions } from '../content-store.ts';
import { decideLookUp } from '../documents/look-up.ts';
import { mostOfEach } from '../documents/most-of-kinds.ts';
import { parsedTexts } from '../documents/parsed-texts.ts';
import { StoreUnavailable } from '../errors.ts';
import { asStoreFailure } from './mongo-failure.ts';
import { followMongo } from './mongo-following.ts';
import { addressesPipeline, aroundPipeline, countsPipeline, listPipeline, yearsPipeline } from './mongo-queries.ts';
import { mongoStore, readersPatience } from './mongo-store.ts';
import { serverPresence } from './server-presence.ts';

/**
 * The site's door to the store in MongoDB. Connects at the first call; the driver reconnects by itself. A call that gets no
 * answer says so within `readersPatience`, and those that follow while the server is known to be away say so at once.
 */
export function openMongoReader(databaseUrl: string, { onStatement }: ReaderOptions = {}): ContentReader {
  const store = mongoStore(databaseUrl, readersPatience);
  const { documents } = store;
  const presence = serverPresence();
  const texts = parsedTexts<string>();
  const parsed = <T>(text: string) => texts.parse<T>(text, text);
  let filled = false;

  /** An empty store would answer "nothing is here" to everything; readers must hear "unavailable" instead. */
  async function check(): Promise<void> {
    filled = (await store.counters.findOne({ _id: 'counter' }))?.filled ?? false;
    if (!filled)
      throw new StoreUnavailable('The content store in MongoDB is not filled yet. Start the desk, or run "npm run rebuild-store".');
  }

  const ask = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    asStoreFailure(async () => {
      presence.assumeHere();
      return presence.watch(async () => {
        if (!filled) await check();
        onStatement?.(name);
        texts.makeRoom();
        return work();
      });
    });

  async function pagesAround(name: string, keys: readonly PageKey[], to: readonly PageKey[], most: MostOfKinds) {
    const pipeline = aroundPipeline(keys, to, most, documents.collectionName);
    const rows = await ask(name, () => documents.aggregate<{ _id: string; summaries: string }>(pipeline).toArray());
    const place = new Map(keys.map((key, index) => [keyText(key), index]));
    const found = new Map(rows.map(({ _id, summaries }, index) => [_id, { summaries, place: place.get(_id) ?? keys.length + index }]));
    return [...found.values()].sort((a, b) => a.place - b.place).flatMap(({ summaries }) => parsed<PageSummary[]>(summaries));
  }

  return {
    async lookUp(kind, language, slug) {
      const rows = await ask('lookUp', () => documents.find({ kind, slugs: slug }, { projection: { state: 1 } }).toArray());
      return decideLookUp(
        rows.map(({ state }) => parsed<DocumentState>(state)),
        language,
        slug,
      );
    },
    read: (keys) => pagesAround('read', keys, [], {}),
    referringTo: (key, kinds, limit) => pagesAround('referringTo', [], [key], mostOfEach(kinds, limit)),
    around: (keys, to, most) => pagesAround('around', keys, to, most),
    async list(query) {
      const pipeline = listPipeline(query, documents.collectionName);
      const rows = await ask('list', () => documents.aggregate<{ summaries?: string; total?: number }>(pipeline).toArray());
      const found = rows.flatMap(({ summaries }) => (summaries === undefined ? [] : [parsed<PageSummary[]>(summaries)]));
      return { documents: found, total: rows.find(({ total }) => total !== undefined)?.total ?? 0 };
    },
    async years(kind) {
      const rows = await ask('years', () => documents.aggregate<{ _id: number; count: number }>(yearsPipeline(kind)).toArray());
      return rows.map(({ _id, count }) => ({ year: _id, count }));
    },
    async counts() {
      const rows = await ask('counts', () => documents.aggregate<{ _id: Kind; count: number }>(countsPipeline).toArray());
      return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]));
    },
    async addresses(kind, limit, offset) {
      const pipeline = addressesPipeline(kind, limit, offset);
      const rows = await ask('addresses', () => documents.aggregate<{ sitemap: string | null }>(pipeline).toArray());
      return rows.flatMap(({ sitemap }) => (sitemap === null ? [] : [JSON.parse(sitemap) as DocumentAddresses]));
    },
    follow: (onChange) => followMongo(store, presence, onChange),
    check: () => asStoreFailure(() => presence.probe(check)),
    close: () => store.close(),
  };
}
