import { addressOf, type Address } from '@flersprog/content/address';

/** A page of the site and what kind of page its address names. */
export interface SitemapPage {
  path: string;
  address: Address;
}

/** Every page the sitemap lists, alternates included, each once, in order of path. */
export async function readSitemap(siteUrl: string): Promise<SitemapPage[]> {
  const text = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const named = [...text.matchAll(/(?:<loc>|href=")([^"<]+)/g)].map(([, url = '']) => new URL(url.replaceAll('&amp;', '&')).pathname);
  return [...new Set(named)].sort().flatMap((path) => {
    const address = addressOf(path);
    return address ? [{ path, address }] : [];
  });
}

/** What tables call the kind of page: "announcement", "list of partner", "privacy". */
export function nameOf(address: Address): string {
  if (address.page === 'document') return address.kind;
  if (address.page === 'list') return `list of ${address.kind}`;
  return address.page === 'standing' ? address.name : address.page;
}

/** One page of each name in each of the languages, or in every language there is. */
export function oneOfEach(pages: readonly SitemapPage[], languages?: readonly string[]): SitemapPage[] {
  const found = new Map<string, SitemapPage>();
  for (const page of pages.filter(({ address }) => languages?.includes(address.language) ?? true)) {
    found.set(`${page.address.language} ${nameOf(page.address)}`, page);
  }
  return [...found.values()];
}
