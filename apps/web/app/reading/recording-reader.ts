import { documentTag, listTag, referrersTag, type CacheTag, type PageKey, type PageSummary } from '@flersprog/content';
import type { ContentReader, LookUp } from '@flersprog/content-store';
import type { LanguageTag } from '@flersprog/i18n';

/** A reader that notes what each call shows, or would show if it were published, as cache tags. */
export function recordingReader(reader: ContentReader, tags: Set<CacheTag>): ContentReader {
  const note = (...noted: CacheTag[]) => noted.forEach((tag) => tags.add(tag));
  const noteAll = <T extends readonly PageKey[]>(documents: T): T => {
    // The languages of a document stand together, and making a tag costs more than comparing two.
    documents.forEach((document, index) => {
      if (!isSame(document, documents[index - 1])) tags.add(documentTag(document));
    });
    return documents;
  };

  return {
    ...unrecorded(reader),
    async lookUp(kind, language, slug) {
      const found = await reader.lookUp(kind, language, slug);
      note(...tagsOfLookUp(found, language, listTag(kind)));
      return found;
    },
    async read(keys) {
      noteAll(keys);
      return reader.read(keys);
    },
    async referringTo(key, kinds, limit) {
      note(referrersTag(key));
      return noteAll(await reader.referringTo(key, kinds, limit));
    },
    async around(keys, to, most) {
      noteAll(keys);
      note(...to.map(referrersTag));
      return noteAll(await reader.around(keys, to, most));
    },
    async list(query) {
      note(listTag(query.kind));
      const page = await reader.list(query);
      noteAll(page.documents.flat() as PageSummary[]);
      return page;
    },
    async years(kind) {
      note(listTag(kind));
      return reader.years(kind);
    },
  };
}

const isSame = (one: PageKey, other?: PageKey) => one.id === other?.id && one.kind === other.kind;

/** What a stranger's document could take over (another language's slug, an address left behind) hangs on the list as well. */
function tagsOfLookUp(found: LookUp, language: LanguageTag, list: CacheTag): CacheTag[] {
  if (found.found === 'nothing') return [list];
  const own = found.found === 'page' && found.versions.some((version) => version.language === language);
  return own ? [documentTag(found.key)] : [documentTag(found.key), list];
}

function unrecorded(reader: ContentReader): Pick<ContentReader, 'counts' | 'addresses' | 'follow' | 'check' | 'close'> {
  return {
    counts: () => reader.counts(),
    addresses: (kind, limit, offset) => reader.addresses(kind, limit, offset),
    follow: (onChange) => reader.follow(onChange),
    check: () => reader.check(),
    close: () => reader.close(),
  };
}
