import { describe, expect, it } from 'vitest';
import { signPreview, verifyPreview } from './preview-ticket.ts';
import type { PublishedPage } from './published-page.ts';

const page = { kind: 'topic', id: 't1', language: 'da', title: 'Emne' } as PublishedPage;
const secret = 's'.repeat(32);
const now = Date.UTC(2026, 0, 1);

describe('a preview ticket', () => {
  const ticket = signPreview(page, secret, now);

  it('gives back the page it was signed for', () => expect(verifyPreview(ticket, secret, now + 1000)).toEqual(page));
  it('runs out', () => expect(verifyPreview(ticket, secret, now + 6 * 60 * 1000)).toBeNull());
  it('is worth nothing with another text', () => expect(verifyPreview({ ...ticket, state: '{}' }, secret, now)).toBeNull());
  it('is worth nothing with a later end', () => expect(verifyPreview({ ...ticket, expires: String(now + 1e9) }, secret, now)).toBeNull());
  it('is worth nothing under another secret', () => expect(verifyPreview(ticket, 'x'.repeat(32), now)).toBeNull());
  it('is worth nothing with a short signature', () => expect(verifyPreview({ ...ticket, signature: '' }, secret, now)).toBeNull());
});
