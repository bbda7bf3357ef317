import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const asViewer = (method: string, path: string, body?: unknown) => desk.request(method, path, { as: 'viewer', body });

describe('a viewer', () => {
  it('reads what the office writes, versions and ledger included', async () => {
    for (const path of ['announcements', 'announcements/versions', 'media', 'site-settings', 'publications']) {
      expect((await asViewer('GET', `/api/${path}`)).status, path).toBe(200);
    }
  });

  it('changes nothing, by no way', async () => {
    const { body } = await desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title: 'emne' } });
    const { id } = body.doc;
    const version = (await asViewer('GET', '/api/topics/versions')).body.docs[0].id;
    const tries: [string, string, unknown?][] = [
      ['POST', '/api/topics', { title: 'ny' }],
      ['PATCH', `/api/topics/${id}`, { title: 'andet' }],
      ['DELETE', `/api/topics/${id}`],
      ['POST', `/api/topics/versions/${version}`, {}],
      ['POST', `/api/topics/${id}/duplicate`, {}],
      ['POST', `/api/topics/${id}/publish`, { languages: ['da'] }],
      ['POST', `/api/topics/${id}/withdraw`, { languages: ['da'] }],
      ['POST', '/api/users', { email: 'x@example.org', password: 'a long enough password', role: 'administrator' }],
    ];
    for (const [method, path, data] of tries) expect((await asViewer(method, path, data)).status, `${method} ${path}`).toBe(403);
    await asViewer('PATCH', `/api/topics?where[id][exists]=true`, { title: 'alle' });
    await asViewer('DELETE', `/api/topics?where[id][exists]=true`);
    expect((await asViewer('GET', `/api/topics/${id}?locale=da`)).body.title).toBe('emne');
  });
});
