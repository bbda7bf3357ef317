import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePage, examples } from '@flersprog/content/examples';
import { awayIn } from '@flersprog/content-store/front/front-folder';
import { languageOf, languages, sourceLanguage, textParts, textsIn, type LanguageTag } from '@flersprog/i18n';
import { nginxMissing, ourHost, startOurNginx, type RunningNginx } from '@flersprog/tools/start-nginx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSecurely } from '../testing/ask-securely.ts';
import { changed } from '../testing/change.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

const missing = nginxMissing();

describe.skipIf(missing !== null)(`nginx as we describe it, while the site is gone${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let folder: string;
  let site: SiteUnderTest;
  let nginx: RunningNginx;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'flersprog-front-'));
    site = await runSite({ settings: { siteUrl: `https://${ourHost}`, frontFolder: folder } });
    nginx = await startOurNginx({ frontFolder: folder, site: `127.0.0.1:${site.port}` });
    const [line] = examplePage('site', 'site', 'da').values.helpLines;
    await site.put(changed(examples.siteSettings, { helpLines: [{ ...line!, phone: '70 11 22 33' }] }));
    // Hears of the change.
    await site.ask('/da', { headers: { host: ourHost } });
    await site.site.away?.idle();
    await site.stop();
  });
  afterAll(async () => {
    await nginx.stop();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string) => askSecurely(nginx.httpsPort, ourHost, path);

  it.each(languages)('says it in $danishName with the help lines that the editors chose', async ({ tag, direction }) => {
    const { status, headers, body } = await ask(`/${tag}/x?x=1`);
    expect([status, headers['content-language'], headers['cache-control'], headers['retry-after']]).toEqual([503, tag, 'no-store', '30']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain(`<html lang="${tag}" dir="${direction}">`);
    expect(body.toString()).toContain('<aside class="help"');
    if (tag === sourceLanguage) expect(body.toString()).toContain('tel:+4570112233');
  });

  it('lets readers out to a neutral site in their language', async () => {
    for (const [path, to] of [
      ['/exit/fa', 'https://fa.wikipedia.org/'],
      ['/exit/nothing', 'https://da.wikipedia.org/'],
    ] as const) {
      const { status, headers } = await ask(path);
      expect([status, headers.location, headers['cache-control']]).toEqual([303, to, 'no-store']);
      expect([headers['referrer-policy'], headers['clear-site-data']]).toEqual(['no-referrer', '"cache", "cookies", "storage"']);
    }
  });

  it('knows the language of an address however it is written', async () => {
    for (const path of ['/AR', '/ar-SY/news', '/ar?x=1']) expect((await ask(path)).headers['content-language']).toBe('ar');
    for (const path of ['/', '/arabic', '/assets/x.css']) expect((await ask(path)).headers['content-language']).toBe('da');
  });

  it('has words of its own in every language where no such page was left', async () => {
    rmSync(awayIn(folder), { recursive: true });
    for (const { tag } of languages) {
      const { status, headers, body } = await ask(`/${tag}/x?x=1`);
      expect([status, headers['content-language'], headers['cache-control']]).toEqual([503, tag, 'no-store']);
      expect(body.toString()).toBe(`<!doctype html>${words(tag)}`);
    }
  });
});

/** What the configuration says by itself, of the words that the site says it with. */
function words(language: LanguageTag): string {
  const say = textsIn(language);
  const number = say('help:emergencyNumber');
  const call = `<bdi><a href="tel:${number}">${number}</a></bdi>`;
  const danger = textParts(language, 'help:danger').map((part) => (typeof part === 'string' ? part : call));
  const title = `<meta name="viewport" content="width=device-width"><title>${say('unavailable:title')}</title>`;
  const text = `<h1>${say('unavailable:heading')}</h1><p>${say('unavailable:lede')}</p><p>${danger.join('')}</p>`;
  return `<html lang="${language}" dir="${languageOf(language).direction}">${title}${text}</html>`;
}

it.each(languages)('the described configuration says in the site’s own words that it is away, in $danishName', ({ tag }) => {
  const file = readFileSync(join(import.meta.dirname, '../../../../docs/operations/nginx.conf'), 'utf8');
  expect(file).toContain(`  ${tag === sourceLanguage ? 'default' : tag} '${words(tag)}';\n`);
});
