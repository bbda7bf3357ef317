import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { examples } from '@flersprog/content/examples';
import { nowIn } from '@flersprog/content-store/front/front-folder';
import { nginxMissing, ourHost, startOurNginx, type RunningNginx } from '@flersprog/tools/start-nginx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSecurely, type SecureAnswer } from '../testing/ask-securely.ts';
import { changed, withdrawn } from '../testing/change.ts';
import { grantPath } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';
import { frontFileOf } from './front-address.ts';
import { frontVersion } from './front-headers.ts';

const missing = nginxMissing();
const brotli: Record<string, string> = { 'accept-encoding': 'gzip, deflate, br, zstd' };

const isFromFile = ({ headers }: SecureAnswer) => /^"[0-9a-f]{1,8}-[0-9a-f]+"$/.test(headers.etag ?? '');

/** Asks until the answer comes from a file: the site makes the page, gives it from memory, and writes it meanwhile. */
async function askUntilFromFile(nginx: RunningNginx, path: string, headers: Record<string, string>): Promise<SecureAnswer> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await askSecurely(nginx.httpsPort, ourHost, path, { headers });
    if (isFromFile(answer)) return answer;
    await sleep(5 * tries);
  }
  throw new Error(`${path} never came from a file`);
}

describe.skipIf(missing !== null)(`the site behind nginx as we describe it${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let folder: string;
  let site: SiteUnderTest;
  let nginx: RunningNginx;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'flersprog-front-'));
    site = await runSite({ settings: { siteUrl: `https://${ourHost}`, frontFolder: folder } });
    nginx = await startOurNginx({ frontFolder: folder, site: `127.0.0.1:${site.port}`, requestsPerSecond: 10_000 });
  });
  afterAll(async () => {
    await nginx.stop();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, options: Parameters<typeof askSecurely>[3] = {}) => askSecurely(nginx.httpsPort, ourHost, path, options);
  const askSite = (path: string, headers: Record<string, string>) => site.ask(path, { headers: { host: ourHost, ...headers } });
  const untilFromFile = (path: string, headers = brotli) => askUntilFromFile(nginx, path, headers);

  async function sitemapPaths(): Promise<string[]> {
    const { body } = await askSite('/sitemap.xml', {});
    return [...body.matchAll(/<loc>https:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = '']) => path || '/');
  }

  it('says of every address in every encoding exactly what the site says, and answers most from files', async () => {
    const paths = [...(await sitemapPaths()), '/da/feed.atom', '/da/findes-ikke', '/da?q=1', '/DA/nyheder', '/da//nyheder', '/da/'];
    const own = new Set(['date', 'server', 'connection', 'keep-alive', 'etag', 'transfer-encoding']);
    const said = (headers: SecureAnswer['headers']) => Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
    const fromFile: string[] = [];
    for (const encoding of ['br', 'gzip', 'identity']) {
      for (const path of paths) {
        const headers = { 'accept-encoding': encoding };
        for (let times = 0; times < 3; times++) await ask(path, { headers });
      }
      await sleep(200);
      for (const path of paths) {
        const through = await ask(path, { headers: { 'accept-encoding': encoding } });
        const direct = await askSite(path, { 'accept-encoding': encoding });
        expect([path, through.status, said(through.headers)]).toEqual([path, direct.status, said(direct.headers)]);
        if (encoding === 'identity') expect(through.body.toString()).toBe(direct.body);
        if (isFromFile(through)) fromFile.push(path);
      }
    }
    expect(new Set(fromFile)).toContain(grantPath);
    expect(fromFile.length).toBeGreaterThan(paths.length * 2);
    const withScript = examples.all.filter((state) => state.pages.some((page) => 'sensitive' in page.values && page.values.sensitive));
    expect(withScript.length).toBeGreaterThan(0);
  });

  it.each([
    ['a query', `${grantPath}?x=1`, {}],
    ['a weight', grantPath, { 'accept-encoding': 'br;q=0, gzip' }],
    ['a wildcard', grantPath, { 'accept-encoding': '*' }],
    ['an encoding we do not have', grantPath, { 'accept-encoding': 'x-gzip' }],
    ['another spelling', grantPath.replace('/da/', '/DA/'), {}],
    ['an encoded letter', grantPath.replace('/fem', '/%66em'), {}],
    ['an encoded slash', grantPath.replace('/fem', '%2Ffem'), {}],
    ['a doubled slash', grantPath.replace('/nyheder', '//nyheder'), {}],
    ['a way up and down', grantPath.replace('/nyheder', '/x/../nyheder'), {}],
    ['a slash at the end', `${grantPath}/`, {}],
    ['the name of a file', `${grantPath}.${frontVersion}.br`, {}],
  ])('leaves the answer to the site when asked with %s', async (_what, path, headers) => {
    await untilFromFile(grantPath);
    const through = await ask(path, { headers: { ...brotli, ...headers } });
    expect(isFromFile(through)).toBe(false);
    const direct = await askSite(path, { ...brotli, ...headers });
    expect([through.status, through.headers.location, through.headers.etag]).toEqual([
      direct.status,
      direct.headers.location,
      direct.headers.etag,
    ]);
  });

  it('answers HEAD without a body, no part of a page, and other methods as the site does', async () => {
    const whole = await untilFromFile(grantPath);
    const head = await ask(grantPath, { method: 'HEAD', headers: brotli });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(whole.body.length)]);
    expect(isFromFile(head)).toBe(true);
    const part = await ask(grantPath, { headers: { ...brotli, range: 'bytes=0-9' } });
    expect([part.status, part.body.equals(whole.body)]).toEqual([200, true]);
    const sent = await ask(grantPath, { method: 'POST', headers: brotli });
    expect([sent.status, sent.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('says "not modified" for what is held already, and never for what is not', async () => {
    const { headers } = await untilFromFile(grantPath);
    const held = (etag: string, more: Record<string, string> = brotli) => ask(grantPath, { headers: { ...more, 'if-none-match': etag } });
    expect((await held(headers.etag!)).status).toBe(304);
    const ofSite = (await askSite(grantPath, brotli)).headers.etag!;
    expect((await held(ofSite)).status).toBe(200);
    expect((await held(headers.etag!, { 'accept-encoding': 'gzip' })).status).toBe(200);
    expect((await ask(grantPath, { headers: { ...brotli, 'if-modified-since': new Date(2_000_000_000_000).toUTCString() } })).status).toBe(
      200,
    );
    await site.put(changed(examples.grantAnnouncement, {}, 'Et helt andet ord'));
    expect((await held(headers.etag!)).status).toBe(200);
    const after = await untilFromFile(grantPath);
    expect(after.headers.etag).not.toBe(headers.etag);
  });

  it('keeps the ETag of a page that a change elsewhere left as it was', async () => {
    const before = await untilFromFile('/da/privatliv');
    await site.put(changed(examples.grantAnnouncement, {}, 'Endnu et andet ord'));
    expect((await untilFromFile('/da/privatliv')).headers.etag).toBe(before.headers.etag);
  });

  it('keeps nothing of sensitive pages in files', async () => {
    const sensitive = (await sitemapPaths()).filter((path) => path.startsWith('/da/nyheder/'));
    const isKeptFor = (path: string) => existsSync(join(nowIn(folder), frontFileOf(path, 'br', frontVersion)!));
    const sayOpenly = [];
    for (const path of sensitive) {
      const { headers } = await askSite(path, brotli);
      if (headers['cache-control'] === 'no-cache') sayOpenly.push(path);
      for (let times = 0; times < 3; times++) await ask(path, { headers: brotli });
    }
    for (const path of sayOpenly) await untilFromFile(path);
    expect(sensitive.length).toBeGreaterThan(sayOpenly.length);
    expect(sensitive.filter(isKeptFor)).toEqual(sayOpenly);
  });

  it('shows a withdrawn page to none of 10,000 who ask after the act, while 30 ask all the time', async () => {
    await site.put(changed(examples.grantAnnouncement, {}, 'Den gamle overskrift'));
    expect((await untilFromFile(grantPath, {})).body.toString()).toContain('Den gamle overskrift');
    let asking = true;
    const crowd = Array.from({ length: 30 }, async () => {
      while (asking) await ask(grantPath);
    });
    await sleep(100);
    await site.put(withdrawn(examples.grantAnnouncement));
    let old = 0;
    const askMany = async () => {
      for (let times = 0; times < 200; times++) {
        const { status, body } = await ask(grantPath);
        if (status !== 410 || body.includes('Den gamle overskrift')) old++;
      }
    };
    await Promise.all(Array.from({ length: 50 }, askMany));
    asking = false;
    await Promise.all(crowd);
    expect(old).toBe(0);
  });

  it('sends who comes without TLS to the same address with it', async () => {
    const [answer] = (await once(
      get({ host: '127.0.0.1', port: nginx.httpPort, path: '/da/nyheder?x=1', headers: { host: ourHost } }),
      'response',
    )) as [{ statusCode: number; headers: Record<string, string>; resume(): void }];
    answer.resume();
    expect([answer.statusCode, answer.headers['location']]).toEqual([301, `https://${ourHost}/da/nyheder?x=1`]);
    expect((await ask('/da')).headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });

  it('answers to no other host', async () => {
    await untilFromFile('/da');
    await expect(askSecurely(nginx.httpsPort, 'other.example', '/da')).rejects.toThrow();
    expect((await ask('/da', { headers: { host: 'other.example' } })).status).toBe(421);
  });

  it('goes on with the pages it has while the site is gone, and says of the rest that it cannot be shown', async () => {
    const before = await untilFromFile('/da');
    await site.stop();
    const kept = await ask('/da', { headers: brotli });
    expect([kept.status, kept.body.equals(before.body)]).toEqual([200, true]);
    const other = await ask('/da/puljer', { headers: { 'accept-encoding': 'x-none' } });
    expect([other.status, other.headers['cache-control'], other.headers['retry-after']]).toEqual([503, 'no-store', '30']);
  });
});

describe.skipIf(missing !== null)(`the limit of nginx as we describe it${missing ? ` (skipped: ${missing})` : ''}`, () => {
  it('is told in words to who asks the site too often, and never stops pages from files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flersprog-front-'));
    const site = await runSite({ settings: { siteUrl: `https://${ourHost}`, frontFolder: folder } });
    const nginx = await startOurNginx({ frontFolder: folder, site: `127.0.0.1:${site.port}` });
    const many = async (path: string) => {
      const answers = await Promise.all(
        Array.from({ length: 400 }, () => askSecurely(nginx.httpsPort, ourHost, path, { headers: brotli })),
      );
      return answers.filter(({ status }) => status === 429);
    };
    await askUntilFromFile(nginx, '/da', brotli);
    await site.site.away?.idle();
    expect(await many('/da')).toEqual([]);
    const [refused] = await many('/da?x=1');
    expect(refused?.headers['retry-after']).toBe('5');
    expect(refused?.headers['content-language']).toBe('da');
    expect(refused?.body.toString()).toMatch(/<html lang="da".*<aside class="help"/s);
    expect(await many('/exit/da')).toEqual([]);
    await nginx.stop();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

it('the described configuration is made for the headers of today', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../../docs/operations/nginx.conf'), 'utf8')).toContain(`.${frontVersion}$`);
});
