import { connect } from 'node:net';
import { everythingTag } from '@flersprog/content';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

/** Sends bytes as they are and answers everything that came back until the site closed the connection. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => resolve(Buffer.concat(parts).toString()));
    socket.on('error', reject);
    socket.write(text, 'latin1');
  });
}

const host = () => `Host: 127.0.0.1:${site.port}`;
const request = (target: string, ...headers: string[]) =>
  send([`GET ${target} HTTP/1.1`, host(), ...headers, 'Connection: close', '', ''].join('\r\n'));
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const locationOf = (answer: string) => /^location: (.*)\r$/im.exec(answer)?.[1];

const oddPart = fc.oneof(
  fc.constantFrom('da', 'DA', 'ar', 'en-US', 'xx', 'nyheder', 'News', 'kommuner', 'side-by-side', 'feed.atom', 'exit', 'media', 'preview'),
  fc.constantFrom(
    '%',
    '%2',
    '%00',
    '%2f',
    '%2F',
    '%c0%ae',
    '%ff',
    '%E2%80%AE',
    '..',
    '.',
    '%2e%2e',
    ';x',
    '~',
    '',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
);
const oddQuery = fc.constantFrom(
  '',
  '?',
  '?x=1',
  '?page=0',
  '?page=2&page=3',
  '?year=99999',
  '?%',
  '?name=%00',
  '?__proto__[x]=1',
  '?_data=root',
);
const oddTarget = fc.tuple(fc.array(oddPart, { maxLength: 6 }), oddQuery).map(([parts, query]) => `/${parts.join('/')}${query}`);

describe('whatever address is asked for', () => {
  it('the answer is a page, one step to a page, or that there is nothing; never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(oddTarget, async (target) => {
        const { status, headers } = await site.ask(target);
        expect([200, 301, 302, 303, 404, 405]).toContain(status);
        if (status !== 301) return;
        const next = await site.ask(headers.location!);
        expect([target, headers.location, next.status]).toEqual([target, headers.location, 200]);
      }),
      { numRuns: 400 },
    );
    expect(site.errors).toEqual([]);
  });

  it('nothing is kept but under the address that a page itself says is its own', async () => {
    site.site.cache.forget([everythingTag]);
    const canonical = new Set<string>();
    const asked = [
      '/da/nyheder?x=1',
      '/DA',
      '/en-US/news',
      '/da//',
      '/da?utm=1',
      '/da/nyheder?page=1',
      '/da/nyheder?page=99',
      '/se',
      '/xx?y',
    ];
    for (const target of [...asked, ...asked.map((one) => `${one}${one.includes('?') ? '&' : '?'}b=2`)]) {
      const { status, headers, body } = await site.ask(target);
      const own = status === 200 ? /rel="canonical" href="https?:\/\/[^/]+([^"]*)"/.exec(body)?.[1] : headers.location?.split('?', 1)[0];
      canonical.add(own ?? `nothing in ${/<html lang="(\w+)"/.exec(body)?.[1]}`);
    }
    expect([...canonical].sort()).toEqual(['/da', '/da/nyheder', '/en/news', 'nothing in da']);
    expect(site.site.cache.size.answers).toBe(canonical.size);
  });

  it.each([1_999, 2_000, 2_001, 20_000, 30_000])(
    'one of %i characters is answered by the page that says there is nothing',
    async (length) => {
      for (const start of ['/ar/', '/ar?q=']) {
        const answer = await request(start.padEnd(length, 'x'));
        const isPage = start.includes('?') && length <= 2_000;
        expect([length, statusOf(answer)]).toEqual([length, isPage ? 200 : 404]);
        expect(answer).toContain('<html lang="ar" dir="rtl">');
      }
    },
  );

  it('one that names the host counts as if it did not', async () => {
    expect(statusOf(await request(`http://127.0.0.1:${site.port}/da`, 'X: 1'))).toBe(200);
    expect(statusOf(await request('http://evil.example/da'))).toBe(421);
    expect(statusOf(await request('http://127.0.0.1:1/da'))).toBe(421);
  });
});

describe('whatever headers come along', () => {
  const odd = [
    ['Accept-Language: ' + 'ar;q=0.1,'.repeat(800)],
    ['Accept-Language: \u00ff'],
    ['X-Big: ' + 'x'.repeat(15_000)],
    ['Cookie: ' + 'a=b; '.repeat(2_000)],
    ['Range: bytes=0-3', 'If-Range: "x"'],
    ['If-None-Match: W/"x", "y" , ,"'],
    ['If-Match: "x"', 'If-Modified-Since: Wed, 21 Oct 2099 07:28:00 GMT', 'If-Unmodified-Since: x'],
    ['Accept-Encoding: identity;q=0, *;q=0'],
    ['Accept-Encoding: ;;,q=,br;q=0 , gzip;q=0.000'],
    ['Accept: application/json', 'Upgrade: websocket', 'Expect: 100-continue', 'TE: trailers', 'Max-Forwards: 0'],
    ['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: gopher', 'X-Forwarded-For: 1.2.3.4', 'Forwarded: host=evil.example'],
    ['X-HTTP-Method-Override: DELETE', 'X-Original-URL: /x', 'X-Rewrite-URL: /x', 'X-Middleware-Subrequest: x'],
  ];

  it.each(odd.map((headers) => [headers[0]!.slice(0, 40), headers] as const))(
    '%s: the page is the same, before and after',
    async (_name, headers) => {
      const body = (await site.ask(grant)).body;
      site.site.cache.forget([everythingTag]);
      const answer = await request(grant, ...headers);
      expect(answer.startsWith('HTTP/1.1 200') || answer.startsWith('HTTP/1.1 100')).toBe(true);
      expect(answer.endsWith(body)).toBe(true);
      expect((await site.ask(grant)).body).toBe(body);
    },
  );

  it('coding names count in any capitals, and a held page in any list', async () => {
    expect(await request(grant, 'Accept-Encoding: GZIP, BR')).toMatch(/^content-encoding: br\r$/im);
    const { etag } = (await site.ask(grant)).headers;
    expect(statusOf(await request(grant, `If-None-Match: "a", W/${etag}, "b"`))).toBe(304);
  });
});

describe('whatever is sent', () => {
  it('requests that come in one piece are answered in their order', async () => {
    const both = ['/da', '/ar'].map((path) => `GET ${path} HTTP/1.1\r\n${host()}\r\n\r\n`).join('');
    const answers = await send(`${both}GET /nothing HTTP/1.1\r\n${host()}\r\nConnection: close\r\n\r\n`);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404']);
    expect(answers.match(/<html lang="\w+"/g)).toEqual(['<html lang="da"', '<html lang="ar"', '<html lang="da"']);
  });

  it('an old client that names its host is answered', async () => {
    expect(statusOf(await send(`GET ${grant} HTTP/1.0\r\n${host()}\r\n\r\n`))).toBe(200);
  });

  it.each([
    ['no host', 'GET /da HTTP/1.1\r\n\r\n'],
    ['an address with bare bytes', 'GET /da/\u00e5\u0000 HTTP/1.1\r\n'],
    ['two lengths', 'GET /da HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000'],
    ['headers without end', `GET /da HTTP/1.1\r\nX: ${'x'.repeat(40_000)}`],
  ])('%s: refused, and no fault of ours', async (_name, text) => {
    expect(statusOf(await send(text))).toBeGreaterThanOrEqual(400);
    expect(statusOf(await request('/da'))).toBe(200);
    expect(site.errors).toEqual([]);
  });

  it('three hundred clients that never finish a request keep nobody waiting', async () => {
    const slow = Array.from({ length: 300 }, () => connect(site.port, '127.0.0.1').on('error', () => undefined));
    for (const socket of slow) socket.write(`GET /da HTTP/1.1\r\n${host()}\r\nX: `);
    const began = performance.now();
    expect((await site.ask('/da')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    for (const socket of slow) socket.destroy();
  });

  it('nothing of it leads a reader away from the site', async () => {
    for (const target of [
      '//evil.example/da',
      '/da//evil.example',
      '/\\evil.example',
      '/%2f%2fevil.example/',
      '/da/nyheder/%0d%0alocation:x',
    ]) {
      expect(locationOf(await request(target)) ?? '/').toMatch(/^\/(?![/\\])/);
    }
  });
});
