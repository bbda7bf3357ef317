import { Refusal } from '../../refusal.ts';
import { nameOf, oneOfEach, type SitemapPage } from '../sitemap.ts';

/** What is asked of Lighthouse: which kinds of page (`null`: the first twelve by name), in which languages, how often each. */
export interface Choice {
  kinds: readonly string[] | null;
  languages: readonly string[];
  runs: number;
}

const mostKinds = 12;

/** Pure: reads `LIGHTHOUSE_KINDS`, `LIGHTHOUSE_LANGUAGES` and `LIGHTHOUSE_RUNS`. Refuses a number that is none, with an example. */
export function readChoice(environment: NodeJS.ProcessEnv): Choice {
  const runs = environment['LIGHTHOUSE_RUNS'] || '3';
  if (!/^[1-9]\d?$/.test(runs)) {
    throw new Refusal(`LIGHTHOUSE_RUNS is "${runs}", but must be a number from 1 to 99. Example: LIGHTHOUSE_RUNS=1`);
  }
  return {
    kinds: listIn(environment['LIGHTHOUSE_KINDS']),
    languages: listIn(environment['LIGHTHOUSE_LANGUAGES']) ?? ['da', 'ar'],
    runs: Number(runs),
  };
}

function listIn(text = ''): string[] | null {
  const parts = text.split(',').flatMap((part) => part.trim() || []);
  return parts.length > 0 ? parts : null;
}

/** Pure: one page of each kind in each language that was chosen, by name of the kind. Refuses what the site has no page of. */
export function pagesToMeasure(pages: readonly SitemapPage[], { kinds, languages }: Choice): SitemapPage[] {
  refuseUnknown('LIGHTHOUSE_LANGUAGES', languages, [...new Set(pages.map(({ address }) => address.language))].sort());
  const found = oneOfEach(pages, languages).toSorted((a, b) => nameOf(a.address).localeCompare(nameOf(b.address)));
  const names = [...new Set(found.map(({ address }) => nameOf(address)))];
  refuseUnknown('LIGHTHOUSE_KINDS', kinds ?? [], names);
  const wanted = kinds ?? names.slice(0, mostKinds);
  return found.filter(({ address }) => wanted.includes(nameOf(address)));
}

function refuseUnknown(variable: string, named: readonly string[], there: readonly string[]): void {
  const unknown = named.find((name) => !there.includes(name));
  if (unknown) throw new Refusal(`${variable} names "${unknown}", of which the site has no page. There are: ${there.join(', ')}.`);
}
