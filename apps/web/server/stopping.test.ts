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

  it('answers also those who had connected before it was told to stop, and were not taken in yet', async () => {
    const site = await runSite();
    const paths = [grant, '/ar', '/da/feed.atom', '/nothing', '/exit/da'];
    // Once the sockets have asked for it, the system connects them by itself; the site has had no turn to take any of them in.
    const waiting = Array.from({ length: 60 }, (_, index) => site.ask(paths[index % paths.length]!));
    await new Promise(process.nextTick);
    const stopped = site.close();
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404, 303]));
    await stopped;
  });
});
