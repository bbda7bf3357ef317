import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await desk.request('GET', '/api/users', { as: 'administrator' });
});
afterAll(() => desk.close());

const asEditor = (method: string, path: string, body?: unknown) => desk.request(method, path, { as: 'editor', body });
const content = ['announcements', 'topics', 'municipalities', 'areas', 'partners', 'funders', 'grant-programmes', 'partnerships'];

describe('an editor', () => {
  it('saves empty work of every kind, changes it, sees its versions and deletes it', async () => {
    for (const slug of content) {
      const made = await asEditor('POST', `/api/${slug}?locale=da`, {});
      expect(made.status, `${slug} ${JSON.stringify(made.body)}`).toBe(201);
      const { id } = made.body.doc;
      expect((await asEditor('PATCH', `/api/${slug}/${id}?locale=ar`, {})).status, slug).toBe(200);
      expect((await asEditor('GET', `/api/${slug}/versions?where[parent][equals]=${id}`)).body.totalDocs, slug).toBe(2);
      expect((await asEditor('DELETE', `/api/${slug}/${id}`)).status, slug).toBe(200);
    }
  });

  it('sees no account but her own, and cannot make herself administrator', async () => {
    const { docs } = (await asEditor('GET', '/api/users')).body;
    expect(docs.map(({ email }: { email: string }) => email)).toEqual(['editor@example.org']);
    expect((await asEditor('POST', '/api/users', { email: 'x@example.org', password: 'a long enough password' })).status).toBe(403);
    await asEditor('PATCH', `/api/users/${docs[0].id}`, { role: 'administrator', name: 'Ny' });
    const { user } = (await asEditor('GET', '/api/users/me')).body;
    expect([user.role, user.name]).toEqual(['editor', 'Ny']);
    expect((await asEditor('DELETE', `/api/users/${docs[0].id}`)).status).toBe(403);
  });

  it('changes the settings of the site', async () => {
    const [settings] = (await asEditor('GET', '/api/site-settings')).body.docs;
    expect((await asEditor('PATCH', `/api/site-settings/${settings.id}?locale=da`, { senderName: 'Styrelsen' })).status).toBe(200);
  });

  it('reads the ledger and writes nothing in it', async () => {
    expect((await asEditor('GET', '/api/publications')).status).toBe(200);
    expect((await asEditor('POST', '/api/publications', { number: 1 })).status).toBe(403);
  });
});
