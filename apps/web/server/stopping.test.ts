import { describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite } from './testing/run-site.ts';

describe('stopping', () => {
  it('finishes what is under way, tells connections to close, and takes no new ones', async () => {
    const other = await runSite();
    const underWay = Array.from({ length: 20 }, () => other.ask(grant));
    await other.ask('/livez');
    const stopped = other.close();
    expect((await Promise.all(underWay)).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await stopped;
    await expect(other.ask('/livez')).rejects.toThrow('ECONNREFUSED');
  });
});
