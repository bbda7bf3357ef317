import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const asAdministrator = (method: string, path: string, body?: unknown) => desk.request(method, path, { as: 'administrator', body });
const password = 'a long enough password';

describe('an administrator', () => {
  it('makes accounts, changes their roles and removes them', async () => {
    const made = await asAdministrator('POST', '/api/users', { email: 'new@example.org', password, role: 'viewer' });
    expect(made.status).toBe(201);
    expect((await asAdministrator('PATCH', `/api/users/${made.body.doc.id}`, { role: 'editor' })).body.doc.role).toBe('editor');
    expect((await asAdministrator('DELETE', `/api/users/${made.body.doc.id}`)).status).toBe(200);
  });

  it('cannot leave the desk without an administrator', async () => {
    const { body } = await asAdministrator('GET', '/api/users/me');
    expect((await asAdministrator('PATCH', `/api/users/${body.user.id}`, { role: 'viewer' })).status).toBe(400);
    expect((await asAdministrator('DELETE', `/api/users/${body.user.id}`)).status).toBe(400);
  });

  it('cannot write in the ledger', async () => {
    expect((await asAdministrator('POST', '/api/publications', { number: 1 })).status).toBe(403);
    expect((await asAdministrator('GET', '/api/publications')).status).toBe(200);
  });

  it('cannot delete the settings of the site or make a second one', async () => {
    const settings = (await asAdministrator('GET', '/api/site-settings')).body.docs;
    expect(settings).toHaveLength(1);
    expect((await asAdministrator('DELETE', `/api/site-settings/${settings[0].id}`)).status).toBe(403);
    expect((await asAdministrator('POST', '/api/site-settings', {})).status).toBe(403);
  });
});
