import type { PageKey, PageSummary, PublishedPage } from '@flersprog/content';
import type { ContentReader } from '@flersprog/content-store';

/** The store as it would be with one more page in it: that page stands at its address and wherever it is referred to. */
export function readerWith(reader: ContentReader, page: PublishedPage): ContentReader {
  const isIt = ({ kind, id }: PageKey) => kind === page.kind && id === page.id;
  const inPlace = (pages: readonly PageSummary[]) => [...pages.filter((other) => !isIt(other) || other.language !== page.language), page];
  const ifAsked = (keys: readonly PageKey[], pages: PageSummary[]) => (keys.some(isIt) ? inPlace(pages) : pages);
  return {
    async lookUp(kind) {
      const published = await reader.read([{ kind: page.kind, id: page.id }]);
      return { found: 'page', key: { kind, id: page.id }, versions: inPlace(published) };
    },
    read: async (keys) => ifAsked(keys, await reader.read(keys)),
    around: async (keys, to, most) => ifAsked(keys, await reader.around(keys, to, most)),
    referringTo: (key, kinds, limit) => reader.referringTo(key, kinds, limit),
    list: (query) => reader.list(query),
    years: (kind) => reader.years(kind),
    counts: () => reader.counts(),
    addresses: (kind, limit, offset) => reader.addresses(kind, limit, offset),
    follow: (onChange) => reader.follow(onChange),
    check: () => reader.check(),
    close: () => reader.close(),
  };
}
