import { parseSettings, type Settings } from '@flersprog/settings';
import { expect, it, vi } from 'vitest';
import { sayFirstSignIn, sayReady } from './announce.ts';

const settings = (environment: Record<string, string>): Settings => ({ ...parseSettings(environment), secret: 's'.repeat(32) });

function printed(say: () => void): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    say();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

it('READY is one line that names both public addresses', () => {
  expect(printed(() => sayReady(settings({})))).toBe('READY site=http://127.0.0.1:3000/ desk=http://127.0.0.1:3001/admin\n');
});

it('the password made for the first administrator is shown', () => {
  expect(printed(() => sayFirstSignIn({ type: 'first-sign-in', email: 'a@example.org', password: 'made-up' }, settings({})))).toContain(
    'made-up',
  );
});

it('a password the operator chose is not repeated', () => {
  const chosen = settings({ FLERSPROG_ADMIN_PASSWORD: 'chosen-by-me' });
  const text = printed(() => sayFirstSignIn({ type: 'first-sign-in', email: 'a@example.org', password: 'chosen-by-me' }, chosen));
  expect(text).toContain('FLERSPROG_ADMIN_PASSWORD');
  expect(text).not.toContain('chosen-by-me');
});
