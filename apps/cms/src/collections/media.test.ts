import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const picture = (format: 'jpeg' | 'png' | 'webp' | 'gif', width = 30, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '55/1 40/1 0/1' } })
    .toFormat(format)
    .toBuffer();

async function upload(data: Buffer | string, name: string, type: string) {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(Buffer.from(data))], { type }), name);
  body.set('_payload', JSON.stringify({ alt: 'En blå flade' }));
  return desk.request('POST', '/api/media?locale=da', { as: 'editor', body });
}

describe('pictures', () => {
  it('are taken as JPEG, PNG and WebP, measured and kept in the uploads folder', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const { status, body } = await upload(await picture(format), `billede.${format}`, `image/${format}`);
      expect(status, JSON.stringify(body)).toBe(201);
      expect(body.doc).toMatchObject({ mimeType: `image/${format}`, width: 30, height: 20, alt: 'En blå flade' });
    }
  });

  it('lose what cameras write into them', async () => {
    const { body } = await upload(await picture('jpeg'), 'kamera.jpg', 'image/jpeg');
    const file = await sharp(`${desk.settings.dataFolder}/uploads/${body.doc.filename}`).metadata();
    expect(file.exif).toBeUndefined();
  });

  it('are refused when their content is something else, whatever the name says', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const [data, name, type] of [
      [svg, 'tegning.svg', 'image/svg+xml'],
      [svg, 'tegning.png', 'image/png'],
      ['<html></html>', 'side.jpg', 'image/jpeg'],
      [await picture('gif'), 'film.png', 'image/png'],
    ] as const) {
      expect((await upload(data, name, type)).status, name).toBe(400);
    }
  });

  it('are refused in words when the file is empty', async () => {
    const { status, body } = await upload('', 'tom.png', 'image/png');
    expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/^Filen er tom\./)]);
  });

  it('are refused when they unfold to more than 40 megapixels', async () => {
    expect((await upload(await picture('png', 7000, 6000), 'stort.png', 'image/png')).status).toBe(400);
  });

  it('are shown to those who are signed in only', async () => {
    const { body } = await upload(await picture('png'), 'privat.png', 'image/png');
    const path = new URL(body.doc.url, desk.settings.deskUrl).pathname;
    expect((await desk.request('GET', path, { as: 'viewer' })).status).toBe(200);
    expect((await desk.request('GET', path)).status).toBe(403);
  });
});
