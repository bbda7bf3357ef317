import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { makeFirstAdministrator, randomPassword } from './first-administrator.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

describe('the first administrator', () => {
  it('is made with a password nobody can guess, and only while there is nobody', async () => {
    const signIn = await makeFirstAdministrator(desk.payload, { adminEmail: 'admin@example.org', adminPassword: null });
    expect(signIn?.password).toMatch(/^\w{5}(-\w{5}){3}$/);
    const answer = await desk.request('POST', '/api/users/login', { body: signIn });
    expect(answer.body.user.role).toBe('administrator');
    expect(
      await makeFirstAdministrator(desk.payload, { adminEmail: 'other@example.org', adminPassword: 'another long password' }),
    ).toBeNull();
  });

  it('never has the same password twice', () => {
    expect(new Set(Array.from({ length: 1000 }, randomPassword)).size).toBe(1000);
  });
});
