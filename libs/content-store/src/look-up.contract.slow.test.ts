import { beforeAll, expect, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import { describeStore } from './testing/open-store.ts';

describeStore('what is at an address', (store) => {
  beforeAll(() => store.writer.replaceAll(examples.all));

  const grantAddress = 'fem-kommuner-gaar-sammen-med-foreninger-mod-social-kontrol';

  test('a page is found at its own address, with all its languages, whole', async () => {
    const found = await store.reader.lookUp('announcement', 'da', grantAddress);
    expect(found).toMatchObject({ found: 'page', key: { kind: 'announcement', id: 'grant' } });
    const versions = 'versions' in found ? found.versions : [];
    expect(versions).toEqual(expect.arrayContaining(examples.grantAnnouncement.pages));
    expect(versions[0]?.language).toBe('da');
  });

  test('a reader of a language the page is not in finds it under the Danish slug', async () => {
    expect(await store.reader.lookUp('announcement', 'ti', grantAddress)).toMatchObject({ found: 'page', key: { id: 'grant' } });
  });

  test('the Danish slug leads an Arabic reader to the Arabic page in one step', async () => {
    const arabic = examples.grantAnnouncement.pages.find((page) => page.language === 'ar');
    const found = await store.reader.lookUp('announcement', 'ar', grantAddress);
    expect(found).toEqual({ found: 'moved', key: { kind: 'announcement', id: 'grant' }, language: 'ar', slug: arabic?.slug });
  });

  test('an address the page had before leads to where it is now, in every language', async () => {
    const moved = { found: 'moved', slug: 'frivillige-moedes-i-horsens' };
    expect(await store.reader.lookUp('announcement', 'da', 'moede-i-horsens')).toMatchObject({ ...moved, language: 'da' });
    expect(await store.reader.lookUp('announcement', 'so', 'moede-i-horsens')).toMatchObject({ ...moved, language: 'so' });
  });

  test('a page withdrawn everywhere is gone, with the reason', async () => {
    const found = await store.reader.lookUp('announcement', 'da', 'aflyst-temadag');
    expect(found).toMatchObject({ found: 'gone', versions: [], entry: { reason: { text: 'Temadagen er aflyst.', language: 'da' } } });
    expect(await store.reader.lookUp('announcement', 'pl', 'aflyst-temadag')).toMatchObject({ found: 'gone' });
  });

  test('a page withdrawn in Arabic only is gone there and offers its Danish', async () => {
    const found = await store.reader.lookUp('announcement', 'ar', 'تمديد-الموعد');
    expect(found).toMatchObject({ found: 'gone', entry: { language: 'ar' }, versions: [{ language: 'da', id: 'deadline' }] });
  });

  test('an address that nothing ever had is nothing, also for another kind', async () => {
    expect(await store.reader.lookUp('announcement', 'da', 'findes-ikke')).toEqual({ found: 'nothing' });
    expect(await store.reader.lookUp('topic', 'da', grantAddress)).toEqual({ found: 'nothing' });
  });
});
