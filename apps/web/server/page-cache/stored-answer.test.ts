import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { StoredAnswer } from './stored-answer.ts';

const stored = (text: string) => new StoredAnswer({ status: 200, headers: {}, body: Buffer.from(text), tags: [], keep: true });
const bytes = ({ body }: { body: string }) => Buffer.from(body, 'latin1');

describe('a stored answer', () => {
  it('makes an encoding once, when it is first asked for', () => {
    const answer = stored('en side '.repeat(100));
    let made = 0;
    answer.onGrown = () => made++;
    const asked = Array.from({ length: 1000 }, () => answer.variant('br'));
    expect(made).toBe(1);
    expect(new Set(asked).size).toBe(1);
  });

  it('compresses a large one beside the event loop, once for all who wait, and has it at hand from then on', async () => {
    const text = 'en meget lang side '.repeat(10_000);
    const answer = stored(text);
    const before = answer.size;
    const waiting = [answer.variant('br'), answer.variant('br')];
    expect(waiting[0]).toBeInstanceOf(Promise);
    const one = await waiting[0];
    expect(await waiting[1]).toBe(one);
    expect(answer.variant('br')).toBe(one);
    expect(answer.size).toBe(before + one!.body.length);
    expect(brotliDecompressSync(bytes(one!)).toString()).toBe(text);
    expect(gunzipSync(bytes(await answer.variant('gzip'))).toString()).toBe(text);
  });

  it('sends what is tiny as it is, under one ETag', async () => {
    const answer = stored('kort');
    const { body, headers } = await answer.variant('br');
    expect(body).toBe('kort');
    expect(headers).not.toContain('content-encoding');
    expect(new Set(answer.etags).size).toBe(1);
  });
});
