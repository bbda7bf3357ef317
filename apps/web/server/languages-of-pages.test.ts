import { isLanguage, languageOf, languages } from '@flersprog/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
let base: string;
let entries: { address: string; alternates: Map<string, string> }[];

beforeAll(async () => {
  site = await runSite();
  base = `http://127.0.0.1:${site.port}`;
  const { body } = await site.ask('/sitemap.xml');
  entries = [...body.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => ({
    address: /<loc>(.*?)<\/loc>/.exec(url)![1]!,
    alternates: alternatesIn(url),
  }));
});
afterAll(() => site.close());

const alternatesIn = (markup: string) =>
  new Map([...markup.matchAll(/rel="alternate" hreflang="(.*?)" href="(.*?)"\/>/gi)].map(([, tag, href]) => [tag!, href!]));

interface Choice {
  address: string;
  language: string;
  direction: string;
  textLanguage: string;
  current: boolean;
  autonym: string;
}

/** The entries of a page's language switcher; the door is nothing but that. */
function choicesIn(html: string): Choice[] {
  const switcher = (/<details class="switcher">.*?<\/details>/s.exec(html) ?? /<main.*<\/main>/s.exec(html))![0];
  const links = switcher.matchAll(/<a href="(.*?)" lang="(.*?)" dir="(.*?)" hrefLang="(.*?)"( aria-current="true")?>(.*?)<\/a>/g);
  return [...links].map(([, path, language, direction, textLanguage, current, autonym]) => ({
    address: base + path!,
    language: language!,
    direction: direction!,
    textLanguage: textLanguage!,
    current: current !== undefined,
    autonym: autonym!,
  }));
}

const byLanguage = (pairs: Iterable<[string, string]>) => Object.fromEntries([...pairs].sort(([one], [other]) => one.localeCompare(other)));
const pathOf = (address: string) => address.slice(base.length) || '/';

describe('every page of the sitemap', () => {
  it('has the same languages in its head, in its switcher and in the sitemap, and each of them says so too', async () => {
    const listed = new Map(entries.map(({ address, alternates }) => [address, alternates]));
    for (const { address, alternates } of entries) {
      const { body } = await site.ask(pathOf(address));
      const { 'x-default': byDefault, ...own } = byLanguage(alternates);
      expect(byLanguage(alternatesIn(body)), address).toEqual(byLanguage(alternates));
      const choices = choicesIn(body).filter(({ language, textLanguage }) => language === textLanguage);
      expect(byLanguage(choices.map((choice) => [choice.language, choice.address])), address).toEqual(own);
      for (const other of Object.values(own)) expect(byLanguage(listed.get(other)!), other).toEqual(byLanguage(alternates));
      expect(Object.values(own).concat(`${base}/`), address).toContain(byDefault);
    }
  });

  it('names every language by its own name, and marks the one that is read', async () => {
    for (const { address } of entries) {
      const choices = choicesIn((await site.ask(pathOf(address))).body);
      expect(choices.map(({ language }) => language).sort()).toEqual(languages.map(({ tag }) => tag).sort());
      for (const { language, direction, autonym } of choices) {
        if (!isLanguage(language)) throw new Error(`No language: ${language}`);
        expect({ direction, autonym }).toEqual({ direction: languageOf(language).direction, autonym: languageOf(language).autonym });
      }
      const here = new URL(address).pathname.split('/')[1]!;
      expect(choices.filter(({ current }) => current).map(({ language }) => language)).toEqual(here === '' ? [] : [here]);
    }
  });
});

it('every page that is not in a language shows the original there: under a notice, marked, not indexed, and canonical to it', async () => {
  const seen = new Set<string>();
  for (const { address } of entries) {
    const missing = choicesIn((await site.ask(pathOf(address))).body).filter(({ language, textLanguage }) => language !== textLanguage);
    for (const { address: there, language, textLanguage } of missing) {
      if (seen.has(there)) continue;
      seen.add(there);
      const { status, headers, body } = await site.ask(pathOf(there));
      expect([status, headers['x-robots-tag'], headers['content-language']], there).toEqual([200, 'noindex', language]);
      const { direction } = languageOf(language as 'da');
      expect(body).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(body).toContain('<meta name="robots" content="noindex"/>');
      expect(body).toContain('<section class="notice" aria-labelledby="translation">');
      expect(body).toMatch(new RegExp(`<main.*lang="${textLanguage}" dir="ltr"`, 's'));
      expect(alternatesIn(body).size).toBe(0);
      const canonical = /<link rel="canonical" href="(.*?)"/.exec(body)?.[1];
      expect(entries.map((entry) => entry.address)).toContain(canonical);
      expect(new URL(canonical!).pathname.split('/')[1], there).toBe(textLanguage);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
});
