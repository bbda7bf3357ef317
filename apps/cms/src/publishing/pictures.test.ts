import sharp from 'sharp';
import { openContentReader, type ContentReader } from '@flersprog/content-store/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { startPublishing } from './start-publishing.ts';
import { announcementIn, atTheDesk, paragraph, picture, running, words } from './testing/writing.ts';

let desk: TestDesk;
let reader: ContentReader;
let official: ReturnType<typeof atTheDesk>;
beforeAll(async () => {
  desk = await openTestDesk();
  await (await startPublishing(desk.payload)).stop();
  reader = await openContentReader(desk.settings);
  official = atTheDesk(desk);
});
afterAll(async () => {
  await reader.close();
  await desk.close();
});

async function upload(name: string, alt: string | null): Promise<string> {
  const file = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), name);
  form.set('_payload', JSON.stringify({ alt }));
  const saved = await desk.request('POST', '/api/media?locale=da', { as: 'editor', body: form });
  if (saved.status !== 201) throw new Error(JSON.stringify(saved.body));
  return saved.body.doc.id as string;
}

const shown = async (id: string) =>
  Object.fromEntries((await reader.read([{ kind: 'media', id }])).map((page) => [page.language, page.values as { alt: string }]));

describe('the pictures of a page', () => {
  it('go public with it, and it does not without words for them', async () => {
    const lead = await upload('lead.png', null);
    const inText = await upload('tekst.png', 'Et hus');
    const id = await official.create('announcements', {
      ...announcementIn.da,
      slug: 'med-billeder',
      leadImage: lead,
      body: running(paragraph(words('Se:')), picture(inText)),
    });
    const refused = await official.publish('announcements', id, ['da']);
    expect(refused.body.reasons).toMatchObject([{ language: 'da', field: 'alt', document: { collection: 'media', id: lead } }]);
    expect(refused.body.reasons[0].message).toContain('lead.png');
    expect(await shown(inText)).toEqual({});

    await official.save('media', lead, { alt: 'En plads' });
    expect((await official.publish('announcements', id, ['da'])).status).toBe(200);
    expect(await shown(lead)).toMatchObject({
      da: { alt: 'En plads', filename: 'lead.png', mimeType: 'image/png', width: 40, height: 30, size: expect.any(Number) },
    });
    expect(await shown(inText)).toMatchObject({ da: { alt: 'Et hus' } });
  });

  it('get a new line only when they have changed', async () => {
    const lead = await upload('anden.png', 'Før');
    const id = await official.create('announcements', { ...announcementIn.da, slug: 'to-gange', leadImage: lead });
    const lines = async () => (await desk.payload.count({ collection: 'publications', where: { document: { equals: lead } } })).totalDocs;
    await official.publish('announcements', id, ['da']);
    await official.publish('announcements', id, ['da']);
    expect(await lines()).toBe(1);
    await official.save('media', lead, { alt: 'Efter' });
    expect(await shown(lead)).toMatchObject({ da: { alt: 'Før' } });
    await official.publish('announcements', id, ['da']);
    expect(await lines()).toBe(2);
    expect(await shown(lead)).toMatchObject({ da: { alt: 'Efter' } });
  });
});
