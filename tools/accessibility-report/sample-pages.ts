import { addressOf, pathOf, type Address } from '@flersprog/content/address';
import { languages as everyLanguage, type LanguageTag } from '@flersprog/i18n';
import { nameOf, oneOfEach, readSitemap, type SitemapPage } from '../bench/sitemap.ts';

/** A page chosen for a kind of page in one language, as WCAG-EM calls it: part of the structured sample. */
export interface SamplePage {
  kind: string;
  language: LanguageTag;
  url: string;
}

/** Languages of the sample: the source, one from right to left, and one that most pages are not translated into. */
export const sampleLanguages: readonly LanguageTag[] = ['da', 'ar', 'uk'];

/**
 * One page of every kind the sitemap has, in each language of the sample, and those it does not have: the choice of
 * language, side by side, a page shown in another language, forms that found nothing, an address with nothing. The page
 * that shows every part of a page is there in every language of the site.
 */
export async function samplePages(siteUrl: string, languages: readonly LanguageTag[] = sampleLanguages): Promise<SamplePage[]> {
  const listed = oneOfEach(await readSitemap(siteUrl), languages);
  const chosen = [...listed, ...fallbacks(listed, languages), ...sideBySide(listed)];
  return [
    { kind: 'choice of language', language: 'da', url: `${siteUrl}/` },
    ...chosen.map(({ path, address }) => ({ kind: nameOf(address), language: address.language, url: siteUrl + path })),
    ...everyLanguage.map(({ tag }) => ({
      kind: 'styles',
      language: tag,
      url: siteUrl + pathOf({ page: 'standing', language: tag, name: 'styles' }),
    })),
    ...languages.flatMap((language) => pagesWithNothing(siteUrl, language)),
  ];
}

function pagesWithNothing(siteUrl: string, language: LanguageTag): SamplePage[] {
  const list = (kind: 'municipality' | 'partner') => siteUrl + pathOf({ page: 'list', language, kind });
  return [
    { kind: 'not found', language, url: `${siteUrl}/${language}/findes-ikke` },
    { kind: 'no such municipality', language, url: `${list('municipality')}?name=Atlantis` },
    { kind: 'no such partner', language, url: `${list('partner')}?municipality=0101&language=ti` },
  ];
}

/** Documents that a language of the sample has no version of, at the address where a reader of it gets another language's. */
function fallbacks(listed: readonly SitemapPage[], languages: readonly LanguageTag[]): SitemapPage[] {
  const danish = listed.filter(({ address }) => address.page === 'document' && address.language === 'da');
  return danish.flatMap(({ address }) =>
    languages
      .filter((language) => !listed.some((one) => one.address.language === language && nameOf(one.address) === nameOf(address)))
      .map((language) => pageAt({ ...address, language })),
  );
}

function sideBySide(listed: readonly SitemapPage[]): SitemapPage[] {
  const announcements = listed.flatMap(({ address }) =>
    address.page === 'document' && address.kind === 'announcement'
      ? [{ address, other: address.language === 'da' ? 'ar' : 'da' } as const]
      : [],
  );
  return announcements.map(({ address, other }) => pageAt({ ...address, page: 'side-by-side', other }));
}

function pageAt(address: Address): SitemapPage {
  const path = pathOf(address);
  return { path, address: addressOf(path) ?? address };
}
