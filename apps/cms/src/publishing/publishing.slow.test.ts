import { openContentReader, type ContentReader } from '@flersprog/content-store/reader';
import type { Kind, PublishedPage } from '@flersprog/content';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { contentWriterOf } from './content-writer.ts';
import { rebuildStore } from './rebuild-store.ts';
import { announcementIn, atTheDesk, fact, heading, paragraph, running, words } from './testing/writing.ts';

for (const { name, missing, freshUrl } of databases) {
  describe.skipIf(missing !== null)(`publishing on ${name}${missing ? `: ${missing}` : ''}`, () => {
    let desk: TestDesk;
    let reader: ContentReader;
    let official: ReturnType<typeof atTheDesk>;

    beforeAll(async () => {
      desk = await openTestDesk({ databaseUrl: freshUrl() });
      await contentWriterOf(desk.payload);
      reader = await openContentReader({ dataFolder: desk.settings.dataFolder, databaseUrl: desk.settings.databaseUrl });
      official = atTheDesk(desk);
    });
    afterAll(async () => {
      await reader.close();
      await desk.close();
    });

    const digest = async () => (await contentWriterOf(desk.payload)).digest();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- pages of every kind
    const pages = async (kind: Kind, id: string): Promise<Record<string, PublishedPage<any>>> =>
      Object.fromEntries((await reader.read([{ kind, id }])).map((page) => [page.language, page]));
    const lookUp = (language: 'da' | 'ar', slug: string) => reader.lookUp('announcement', language, slug);
    const ledger = async (): Promise<{ number: number; act: string }[]> =>
      (await desk.request('GET', '/api/publications?pagination=false&sort=number&depth=0', { as: 'viewer' })).body.docs;

    let id: string;
    let slug: string;
    let round = 0;
    beforeEach(async () => {
      slug = `fem-kommuner-${++round}`;
      id = await official.create('announcements', { ...announcementIn.da, slug });
      await official.save('announcements', id, { ...announcementIn.ar, slug: `خمس-${round}` }, 'ar');
    });

    it('shows a language once its act is answered, at the address of the answer', async () => {
      const danish = await official.publish('announcements', id, ['da']);
      expect(danish).toMatchObject({
        status: 200,
        body: { languages: { da: { state: 'published', address: `http://site.test/da/nyheder/${slug}` } } },
      });
      expect(await lookUp('da', slug)).toMatchObject({ found: 'page', versions: [{ language: 'da', title: 'Fem kommuner får støtte' }] });
      expect(Object.keys(await pages('announcement', id))).toEqual(['da']);
      const arabic = await official.publish('announcements', id, ['ar']);
      expect(arabic.body.languages.ar.address).toBe(`http://site.test/ar/news/${encodeURIComponent(`خمس-${round}`)}`);
      expect((await pages('announcement', id))['ar']).toMatchObject({ title: 'خمس بلديات', values: { date: '2019-04-15' } });
    });

    it('shows nothing of a save, in any language: not texts, not shared values', async () => {
      await official.publish('announcements', id, ['da', 'ar']);
      const before = await digest();
      await official.save('announcements', id, { title: 'Ny titel', date: '2020-01-01', sensitive: true, slug: 'en-anden' });
      await official.save('announcements', id, { title: 'عنوان جديد' }, 'ar');
      expect(await digest()).toEqual(before);
    });

    it('shows a changed date in Danish and Arabic when only Danish is published, and none of the Arabic text typed since', async () => {
      await official.publish('announcements', id, ['da', 'ar']);
      await official.save('announcements', id, { date: '2021-02-03' });
      await official.save('announcements', id, { title: 'عنوان لم ينشر' }, 'ar');
      await official.publish('announcements', id, ['da']);
      const { da, ar } = await pages('announcement', id);
      expect(da?.values.date).toBe('2021-02-03');
      expect(ar?.values.date).toBe('2021-02-03');
      expect(ar?.title).toBe('خمس بلديات');
      expect(ar?.sourcePublishedAt).toBe(ar?.publishedAt);
    });

    it('does not show a figure that was typed when a translation is published: figures follow the source', async () => {
      await official.publish('announcements', id, ['da', 'ar']);
      await official.save('announcements', id, { date: '2021-02-03' });
      await official.publish('announcements', id, ['ar']);
      expect((await pages('announcement', id))['ar']?.values.date).toBe('2019-04-15');
    });

    it('shows a translation published before its source with its own values', async () => {
      await official.publish('announcements', id, ['ar']);
      expect((await pages('announcement', id))['ar']?.values.date).toBe('2019-04-15');
      await official.save('announcements', id, { date: '2022-01-01' });
      await official.publish('announcements', id, ['ar']);
      expect((await pages('announcement', id))['ar']?.values.date).toBe('2022-01-01');
    });

    it('publishes all languages of an act or none', async () => {
      await official.save('announcements', id, { lede: '' }, 'ar');
      const lines = (await ledger()).length;
      const before = await digest();
      const answer = await official.publish('announcements', id, ['da', 'ar']);
      expect(answer.status).toBe(422);
      expect(answer.body.reasons).toMatchObject([{ language: 'ar', field: 'lede', message: expect.stringContaining('arabisk') }]);
      expect(await digest()).toEqual(before);
      expect((await ledger()).length).toBe(lines);
    });

    it('gives its reasons in the language of the person', async () => {
      await official.save('announcements', id, { title: null }, 'ar');
      const answer = await desk.request('POST', `/api/announcements/${id}/publish`, {
        as: 'editor',
        body: { languages: ['ar'] },
        headers: { 'accept-language': 'en' },
      });
      expect(answer.body.reasons[0].message).toMatch(/is empty in .Arabic/);
    });

    it('keeps texts with their rows when rows are reordered, and shows the order only when published', async () => {
      const rows = [
        { days: 'Mandag', hours: '9-15' },
        { days: 'Torsdag', hours: '9-17' },
      ];
      const place = await official.create('municipalities', {
        name: 'Horsens',
        slug: `horsens-${round}`,
        code: '0615',
        contact: { phone: '76 29 29 29', openingHours: rows },
      });
      const saved = await official.save('municipalities', place, { name: 'Horsens' });
      const [monday, thursday] = saved.contact.openingHours as { id: string }[];
      await official.save(
        'municipalities',
        place,
        {
          name: 'هورسنس',
          slug: `هورسنس-${round}`,
          contact: {
            openingHours: [
              { id: monday?.id, days: 'الاثنين' },
              { id: thursday?.id, days: 'الخميس' },
            ],
          },
        },
        'ar',
      );
      expect((await official.publish('municipalities', place, ['da', 'ar'])).status).toBe(200);
      const shownDays = async (language: string) =>
        (await pages('municipality', place))[language]?.values.contact.openingHours.map((row: { days: string }) => row.days);
      expect(await shownDays('ar')).toEqual(['الاثنين', 'الخميس']);
      await official.save('municipalities', place, {
        contact: {
          phone: '33 12 34 56',
          openingHours: [
            { id: thursday?.id, days: 'Torsdag', hours: '9-17' },
            { id: monday?.id, days: 'Mandag', hours: '9-15' },
          ],
        },
      });
      expect(await shownDays('ar')).toEqual(['الاثنين', 'الخميس']);
      await official.publish('municipalities', place, ['da']);
      expect(await shownDays('da')).toEqual(['Torsdag', 'Mandag']);
      expect(await shownDays('ar')).toEqual(['الخميس', 'الاثنين']);
      const arabic = (await pages('municipality', place))['ar'];
      expect(arabic?.values.contact.phone).toBe('33 12 34 56');
      expect(arabic?.values.contact.openingHours[0].hours).toBe('9-17');
      expect(arabic?.fallbacks[`contact.openingHours.${thursday?.id}.hours`]).toBe('da');
    });

    it('borrows a proper name and its address from the source, and keeps them when the source is withdrawn', async () => {
      const partner = await official.create('partners', { name: 'Bo Trivsel', slug: `bo-trivsel-${round}`, summary: 'Trivsel' });
      await official.save('partners', partner, { summary: 'رفاه' }, 'ar');
      expect((await official.publish('partners', partner, ['ar'])).body.reasons).toMatchObject([{ field: 'name' }, { field: 'slug' }]);
      expect((await official.publish('partners', partner, ['da', 'ar'])).status).toBe(200);
      expect((await pages('partner', partner))['ar']).toMatchObject({
        title: 'Bo Trivsel',
        slug: `bo-trivsel-${round}`,
        fallbacks: { name: 'da' },
      });
      await official.withdraw('partners', partner, ['da']);
      const after = await pages('partner', partner);
      expect(Object.keys(after)).toEqual(['ar']);
      expect(after['ar']).toMatchObject({ title: 'Bo Trivsel', values: { summary: 'رفاه' } });
    });

    it('withdraws with the reason at every address the page had', async () => {
      await official.publish('announcements', id, ['da', 'ar']);
      await official.save('announcements', id, { slug: `${slug}-ny` });
      await official.publish('announcements', id, ['da']);
      expect(await lookUp('da', slug)).toMatchObject({ found: 'moved', slug: `${slug}-ny` });
      const answer = await official.withdraw('announcements', id, ['da'], { reason: 'Beløbet var forkert.' });
      expect(answer.body).toEqual({ languages: { da: { state: 'withdrawn', address: `http://site.test/da/nyheder/${slug}-ny` } } });
      for (const old of [slug, `${slug}-ny`]) {
        expect(await lookUp('da', old)).toMatchObject({
          found: 'gone',
          entry: { reason: { text: 'Beløbet var forkert.', language: 'da' } },
        });
      }
      expect(Object.keys(await pages('announcement', id))).toEqual(['ar']);
      expect((await official.withdraw('announcements', id, ['da'])).status).toBe(422);
      await official.publish('announcements', id, ['da']);
      expect(await lookUp('da', slug)).toMatchObject({ found: 'moved' });
      expect(await lookUp('da', `${slug}-ny`)).toMatchObject({ found: 'page' });
    });

    it('tells readers of each language why, in their own words where there are some', async () => {
      await official.publish('announcements', id, ['da', 'ar']);
      const nobody = await official.withdraw('announcements', id, ['ar'], { reason: { so: 'Qalad' } });
      expect(nobody).toMatchObject({ status: 422, body: { reasons: [{ language: 'so', field: 'reason' }] } });
      await official.withdraw('announcements', id, ['da', 'ar'], { reason: { da: 'Beløbet er forkert.', ar: 'المبلغ غير صحيح.' } });
      expect(await lookUp('da', slug)).toMatchObject({ entry: { reason: { text: 'Beløbet er forkert.', language: 'da' } } });
      expect(await lookUp('ar', `خمس-${round}`)).toMatchObject({ entry: { reason: { text: 'المبلغ غير صحيح.', language: 'ar' } } });
      await official.publish('announcements', id, ['ar']);
      await official.withdraw('announcements', id, ['ar'], { reason: { da: 'Rettes nu.' } });
      expect(await lookUp('ar', `خمس-${round}`)).toMatchObject({ entry: { reason: { text: 'Rettes nu.', language: 'da' } } });
    });

    it('publishes a text as long as a save may be', async () => {
      const long = Array.from({ length: 400 }, (_, index) => paragraph(words(`${index} ${'ord '.repeat(100)}`)));
      await official.save('announcements', id, { body: running(...long) });
      expect((await official.publish('announcements', id, ['da'])).body).toMatchObject({ languages: { da: { state: 'published' } } });
      const found = await lookUp('da', slug);
      expect(JSON.stringify(found).match(/\d+ (ord ?){100}/g)).toHaveLength(400);
    });

    it('says why a page may not go public', async () => {
      const programme = await official.create('grant-programmes', { name: 'Pulje', slug: `pulje-${round}` });
      await official.save('announcements', id, {
        body: running(heading('h3', 'For dybt'), paragraph(words('Se '), fact('grant-programmes', programme, 'amount'))),
      });
      const answer = await official.publish('announcements', id, ['da']);
      expect(answer.status).toBe(422);
      expect(answer.body.reasons.map(({ field }: { field: string }) => field)).toEqual(['body', 'body']);
      await official.publish('grant-programmes', programme, ['da']);
      const other = await official.publish('announcements', id, ['da']);
      expect(other.body.reasons.map(({ message }: { message: string }) => message).join('\n')).toMatch(/ingen værdi/);
    });

    it('refuses an address that another page still has, though nobody types it any more', async () => {
      await official.publish('announcements', id, ['da']);
      await official.save('announcements', id, { slug: `${slug}-senere` });
      const other = await official.create('announcements', { ...announcementIn.da, slug });
      expect((await official.publish('announcements', other, ['da'])).body.reasons).toMatchObject([{ field: 'slug' }]);
      await official.publish('announcements', id, ['da']);
      expect((await official.publish('announcements', other, ['da'])).status).toBe(200);
      expect(await lookUp('da', slug)).toMatchObject({ found: 'page', key: { id: other } });
    });

    it('publishes what is linked along when asked, in the same act', async () => {
      const [horsens, aalborg] = await Promise.all([
        official.create('municipalities', { name: 'Horsens', slug: `h-${round}`, code: '0615' }),
        official.create('municipalities', { name: 'Aalborg', slug: `a-${round}`, code: '0851' }),
      ]);
      const partner = await official.create('partners', { name: 'Sawa', slug: `sawa-${round}` });
      const partnership = await official.create('partnerships', { municipality: aalborg, partner });
      const elsewhere = await official.create('partnerships', { municipality: horsens });
      await official.save('announcements', id, { municipalities: [horsens, aalborg], partners: [partner] });
      const offered = await desk.request('GET', `/api/announcements/${id}/linked?languages=da`, { as: 'viewer' });
      expect(offered.body.linked.map((one: { id: string }) => one.id).sort()).toEqual([horsens, aalborg, partner, partnership].sort());
      expect((await official.publish('announcements', id, ['da'])).status).toBe(200);
      expect(await pages('municipality', horsens)).toEqual({});
      expect((await official.publish('announcements', id, ['da', 'ar'], { linked: true })).status).toBe(200);
      for (const [kind, one] of [
        ['municipality', horsens],
        ['municipality', aalborg],
        ['partner', partner],
        ['partnership', partnership],
      ] as const) {
        expect(Object.keys(await pages(kind, one)), kind).toEqual(['da']);
      }
      expect(await pages('partnership', elsewhere)).toEqual({});
      const releases = new Set((await ledger()).slice(-5).map((line) => (line as unknown as { release: string }).release));
      expect(releases.size).toBe(1);
    });

    it('refuses the whole act when a linked document is not ready', async () => {
      const place = await official.create('municipalities', { name: 'Uden kode', slug: `uden-${round}` });
      await official.save('announcements', id, { municipalities: [place] });
      const answer = await official.publish('announcements', id, ['da'], { linked: true });
      expect(answer.status).toBe(422);
      expect(answer.body.reasons).toMatchObject([{ field: 'code', document: { collection: 'municipalities', id: place } }]);
      expect(await pages('announcement', id)).toEqual({});
    });

    it('numbers 60 acts at once on one page without a gap', async () => {
      const before = (await ledger()).length;
      const answers = await Promise.all(Array.from({ length: 60 }, () => official.publish('announcements', id, ['da'])));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const numbers = (await ledger()).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: before + 60 }, (_, index) => index + 1));
    });

    it('keeps what is public from being deleted', async () => {
      await official.publish('announcements', id, ['da']);
      const refused = await desk.request('DELETE', `/api/announcements/${id}`, { as: 'editor' });
      expect(refused.status).toBe(409);
      expect(refused.body.errors[0].message).toContain('Træk det tilbage');
      await official.withdraw('announcements', id, ['da']);
      expect((await desk.request('DELETE', `/api/announcements/${id}`, { as: 'editor' })).status).toBe(200);
    });

    it('rebuilds the store to the same digest, twice', async () => {
      await official.publish('announcements', id, ['da', 'ar'], { note: 'Rettet beløb' });
      await official.withdraw('announcements', id, ['ar']);
      const before = await digest();
      expect(await rebuildStore(desk.payload)).toEqual(before);
      expect(await rebuildStore(desk.payload)).toEqual(before);
      expect((await pages('announcement', id))['da']?.changes).toMatchObject([{ note: 'Rettet beløb' }]);
    });

    it('rebuilds while others publish, and loses none of it', async () => {
      const [answer] = await Promise.all([official.publish('announcements', id, ['da']), rebuildStore(desk.payload)]);
      expect(answer.status).toBe(200);
      expect(Object.keys(await pages('announcement', id))).toEqual(['da']);
      const now = await digest();
      expect(await rebuildStore(desk.payload)).toEqual(now);
    });

    it('tells the state of each language', async () => {
      const states = async () => {
        const { body } = await desk.request('GET', `/api/announcements/${id}/languages`, { as: 'viewer' });
        return Object.fromEntries(body.languages.map((one: { language: string; state: string }) => [one.language, one.state]));
      };
      expect(await states()).toMatchObject({ da: 'draft', ar: 'draft', en: 'draft' });
      await official.publish('announcements', id, ['da', 'ar']);
      expect(await states()).toMatchObject({ da: 'published', ar: 'published', en: 'draft' });
      await official.save('announcements', id, { date: '2023-01-01' });
      expect(await states()).toMatchObject({ da: 'changed', ar: 'published' });
      await official.withdraw('announcements', id, ['da']);
      expect(await states()).toMatchObject({ da: 'withdrawn' });
    });
  });
}
