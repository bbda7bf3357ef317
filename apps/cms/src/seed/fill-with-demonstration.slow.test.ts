import { openContentReader, type ContentReader } from '@flersprog/content-store/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeContentWriter } from '../publishing/content-writer.ts';
import { databases } from '../testing/databases.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { demonstration } from './demonstration.ts';
import { fillWithDemonstration } from './fill-with-demonstration.ts';

const firstPartnerships = demonstration.findIndex(({ kind }) => kind === 'partnership') + 3;

for (const { name, missing, freshUrl } of databases) {
  describe.skipIf(missing !== null)(`demonstration content on ${name}${missing ? `: ${missing}` : ''}`, () => {
    let desk: TestDesk;
    let reader: ContentReader;

    beforeAll(async () => {
      desk = await openTestDesk({ databaseUrl: freshUrl() });
      // Stopped half way, then carried on.
      expect(await fillWithDemonstration(desk.payload, demonstration.slice(0, firstPartnerships))).toBe(true);
      expect(await fillWithDemonstration(desk.payload)).toBe(true);
      reader = await openContentReader({ dataFolder: desk.settings.dataFolder, databaseUrl: desk.settings.databaseUrl });
    }, 120_000);
    afterAll(async () => {
      await reader.close();
      await closeContentWriter(desk.payload);
      await desk.close();
    });

    const read = async (path: string) => (await desk.request('GET', `/api/${path}`, { as: 'viewer' })).body;
    const count = async (collection: string): Promise<number> => (await read(`${collection}?limit=1&depth=0`)).totalDocs;

    it('holds the facts of the grant, each once', async () => {
      const wanted = { announcements: 3, municipalities: 5, partners: 7, partnerships: 11, funders: 1, areas: 2, topics: 2 };
      const counted = await Promise.all(Object.keys(wanted).map(async (collection) => [collection, await count(collection)]));
      expect(Object.fromEntries(counted)).toEqual(wanted);
      const { docs } = await read('grant-programmes?locale=da&depth=0');
      expect(docs).toMatchObject([{ amount: 8_500_000, currency: 'DKK', applicationsReceived: 5, year: 2019 }]);
    });

    it('shows readers the grant in three languages, the last announcement in Danish alone, and the sensitive one under an address that says nothing', async () => {
      const languages = async (slug: string) => {
        const found = await reader.lookUp('announcement', 'da', slug);
        return found.found === 'page' ? found.versions.map(({ language }) => language).sort() : found.found;
      };
      expect(await languages('fem-kommuner-og-lokale-foreninger-gaar-sammen-mod-social-kontrol')).toEqual(['ar', 'da', 'en']);
      expect(await languages('foreninger-kan-soege-stoette-til-faellesskaber-i-boligomraader')).toEqual(['da']);
      expect(await languages('information-4821')).toEqual(['ar', 'da']);
    });

    it('keeps opening hours and help lines in each language with their rows', async () => {
      const { docs } = await read('municipalities?locale=ar&depth=0&where[code][equals]=0851');
      expect(docs[0].contact).toMatchObject({
        phone: '99 88 77 66',
        openingHours: [{ days: 'من الاثنين إلى الخميس' }, { days: 'الجمعة' }],
      });
      const settings = await read('site-settings?locale=ti&depth=0');
      expect(settings.docs[0]).toMatchObject({
        exitAddress: 'https://ti.wikipedia.org/',
        helpLines: [{ phone: '12 34 56 78', hours: 'ለይትን መዓልትን' }],
      });
    });

    it('tells readers that an address without a translation is Danish', async () => {
      const { docs } = await read('site-settings?depth=0');
      const pages = await reader.read([{ kind: 'site', id: docs[0].id }]);
      const arabic = pages.find(({ language }) => language === 'ar');
      expect(arabic?.fallbacks).toMatchObject({ senderName: 'da', 'contact.address': 'da' });
      expect(arabic?.fallbacks).not.toHaveProperty('exitAddress');
    });

    it('does nothing a second time', async () => {
      const lines = await count('publications');
      expect(await fillWithDemonstration(desk.payload)).toBe(false);
      expect(await count('publications')).toBe(lines);
    });
  });
}
