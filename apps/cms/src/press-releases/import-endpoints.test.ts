import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoleName } from '../access/may.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

const release = readFileSync(new URL('../../../../libs/press-release/src/samples/five-municipalities.da.txt', import.meta.url));

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const formWith = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData();
  form.set('file', new File([bytes], name));
  return form;
};
const read = (body: unknown, as: RoleName = 'editor', headers = {}) =>
  desk.request('POST', '/api/press-releases/read', { as, body, headers });
const create = (body: unknown, as: RoleName = 'editor') => desk.request('POST', '/api/press-releases/create', { as, body });

describe('reading a release at the desk', () => {
  it('gives the same draft for an upload and for pasted text, and says what is there already', async () => {
    await desk.request('POST', '/api/municipalities?locale=da', { as: 'editor', body: { code: '0851', name: 'Aalborg' } });
    const [uploaded, pasted] = [await read(formWith(new Uint8Array(release), 'nyhed.txt')), await read({ text: release.toString() })];
    expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(200);
    expect(uploaded.body.draft).toEqual(pasted.body.draft);
    expect(uploaded.body.draft.partnerships).toHaveLength(11);
    const there = uploaded.body.documents.filter(({ id }: { id: string }) => id !== '');
    expect(there).toEqual([{ collection: 'municipalities', label: 'Aalborg', id: expect.any(String) }]);
  });

  it('refuses what cannot be read, in the language of the person', async () => {
    const picture = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const refused = await read(formWith(picture, 'billede.png'), 'editor', { 'accept-language': 'en' });
    expect([refused.status, refused.body.errors[0].message]).toEqual([422, expect.stringContaining('neither text, HTML')]);
    expect((await read({ text: ' ' })).status).toBe(422);
    expect((await read(formWith(new Uint8Array(0), 'tom.docx'))).status).toBe(422);
  });

  it('asks for a file or a text when neither came', async () => {
    for (const body of [{}, { text: 5 }, [], new FormData()]) expect((await read(body)).status).toBe(400);
    expect((await desk.request('POST', '/api/press-releases/read', { as: 'editor' })).status).toBe(400);
  });
});

describe('creating drafts at the desk', () => {
  it('creates what the person left and added, and nothing that points at what was removed', async () => {
    const { draft } = (await read({ text: release.toString() })).body;
    const corrected = {
      ...draft,
      announcement: { ...draft.announcement, title: '  Rettet titel ' },
      municipalities: [...draft.municipalities.filter(({ code }: { code: string }) => code !== '0615'), { code: '461' }, { code: '9999' }],
      partners: [...draft.partners, { name: 'Havens Folk', areas: [] }, { name: 'havens folk' }, { name: ' ' }],
      partnerships: [...draft.partnerships, { municipality: '0461', partner: 'Havens folk', areas: [] }],
    };
    const { status, body } = await create({ draft: corrected });
    expect(status, JSON.stringify(body)).toBe(201);
    const labels = body.created.map(({ collection, label }: { collection: string; label: string }) => `${collection} ${label}`);
    expect(labels).toContain('announcements Rettet titel');
    expect(labels).toContain('partnerships Odense – Havens Folk');
    expect(labels.filter((label: string) => /Horsens|Sundparken|9999/.test(label))).toEqual([]);
    expect(labels.filter((label: string) => label.startsWith('partners '))).toHaveLength(8);
    expect((await create({ draft: corrected })).body.created).toEqual([]);
  });

  it('refuses what is no draft', async () => {
    for (const body of [{}, { draft: null }, { draft: { announcement: 'x' } }, { draft: [] }])
      expect((await create(body)).status).toBe(400);
  });

  it('takes no link and no figure that is not one', async () => {
    const draft = {
      announcement: { title: 'Med link', date: '2022-02-30' },
      body: [
        {
          type: 'paragraph',
          words: {
            text: 'Læs her',
            links: [
              { from: 5, to: 8, href: 'javascript:alert(1)' },
              { from: 0, to: 99, href: 'https://example.org' },
            ],
          },
        },
        { type: 'script', words: { text: 'x' } },
      ],
      grantProgramme: { name: 'Pulje', amount: '5' },
    };
    const { body } = await create({ draft });
    expect(body.created).toHaveLength(1);
    const saved = (await desk.request('GET', `/api/announcements/${body.created[0].id}?locale=da`, { as: 'viewer' })).body;
    expect(saved.date ?? null).toBeNull();
    expect(JSON.stringify(saved.body)).not.toMatch(/javascript|example\.org|"x"/);
  });
});

describe('who may import', () => {
  it('is an editor or an administrator, not a viewer, nobody unknown', async () => {
    expect((await read({ text: 'En nyhed\n\nOdense Kommune siger tak.' }, 'administrator')).status).toBe(200);
    for (const path of ['read', 'create']) {
      expect((await desk.request('POST', `/api/press-releases/${path}`, { as: 'viewer', body: { text: 'x', draft: {} } })).status).toBe(
        403,
      );
      expect((await desk.request('POST', `/api/press-releases/${path}`, { body: { text: 'x', draft: {} } })).status).toBe(403);
    }
  });
});
