import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

describe('what is remembered', () => {
  it('is read once, and again when one of its tags is forgotten', async () => {
    let read = 0;
    const site = new Remembered(['site:site'], async () => ++read);
    expect([await site.get(), await site.get()]).toEqual([1, 1]);
    site.forget(['partner:1']);
    expect(await site.get()).toBe(1);
    site.forget(['site:site']);
    expect(await site.get()).toBe(2);
    site.forget(['*']);
    expect(await site.get()).toBe(3);
  });

  it('is not what a change overtook while it was being read', async () => {
    const readings = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let started = 0;
    const site = new Remembered(['site:site'], () => readings[started++]!.promise);
    const before = site.get();
    site.forget(['site:site']);
    const after = site.get();
    readings[1]!.resolve('new');
    readings[0]!.resolve('old');
    expect([await before, await after, await site.get()]).toEqual(['old', 'new', 'new']);
  });

  it('is read again after a failure', async () => {
    let read = 0;
    const site = new Remembered([], async () => (read++ === 0 ? Promise.reject(new Error('broken')) : 'well'));
    await expect(site.get()).rejects.toThrow('broken');
    expect(await site.get()).toBe('well');
  });
});
