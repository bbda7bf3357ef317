import { addressesOfSite } from './sitemap.ts';

export interface PageOfKind {
  /** Words for the name of a test. */
  kind: string;
  language: string;
  address: string;
}

const kinds: [string, RegExp][] = [
  ['front page', /^\/[a-z]+$/],
  ['announcements', /^\/[a-z]+\/(nyheder|news)$/],
  ['announcement', /^\/[a-z]+\/(nyheder|news)\/[^/]+$/],
  ['municipalities', /^\/[a-z]+\/(kommuner|municipalities)$/],
  ['municipality', /^\/[a-z]+\/(kommuner|municipalities)\/[^/]+$/],
  ['partners', /^\/[a-z]+\/(partnere|partners)$/],
  ['partner', /^\/[a-z]+\/(partnere|partners)\/[^/]+$/],
  ['programme', /^\/[a-z]+\/(puljer|programmes)\/[^/]+$/],
  ['topic', /^\/[a-z]+\/(emner|topics)\/[^/]+$/],
];

/** One address of every kind of page in each of the languages, as the sitemap has them. Kinds it lacks are missing in the answer. */
export async function oneOfEachKind(site: string, languages: readonly string[]): Promise<PageOfKind[]> {
  const addresses = await addressesOfSite(site);
  return languages.flatMap((language) =>
    kinds.flatMap(([kind, shape]) => {
      const address = addresses.find((candidate) => {
        const path = new URL(candidate).pathname;
        return path.split('/')[1] === language && shape.test(path);
      });
      return address ? [{ kind, language, address }] : [];
    }),
  );
}

export const kindNames = kinds.map(([kind]) => kind);
