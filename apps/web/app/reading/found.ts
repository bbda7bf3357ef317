import { chooseLanguage, keyText, type Kind, type PageKey, type PageSummary, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import type { NamedLink } from '../models/said.ts';
import { titleOf } from './said.ts';

/** Documents that a reading has read, each in the language its reader gets. */
export class Found {
  readonly language: LanguageTag;
  readonly #pages: readonly PageSummary[];
  /** By kind, then by id: a page asks some hundred times, and a key of both would be a new text each time. */
  readonly #versions = new Map<Kind, Map<string, PageSummary[]>>();

  constructor(pages: readonly PageSummary[], language: LanguageTag) {
    this.language = language;
    this.#pages = pages;
    for (const [kind, ofKind] of Map.groupBy(pages, (page) => page.kind))
      this.#versions.set(
        kind,
        Map.groupBy(ofKind, (page) => page.id),
      );
  }

  /** The same with more documents. */
  with(pages: readonly PageSummary[]): Found {
    return new Found([...this.#pages, ...pages], this.language);
  }

  /** Those of the keys that are not read yet, each once. */
  missing(keys: readonly PageKey[]): PageKey[] {
    const unread = keys.filter(({ kind, id }) => this.versions(kind, id).length === 0);
    return [...new Map(unread.map((key) => [keyText(key), key])).values()];
  }

  versions(kind: Kind, id: string): readonly PageSummary[] {
    return this.#versions.get(kind)?.get(id) ?? [];
  }

  /** The document as a reader of `language` gets it; null when it is not published. */
  page<K extends Kind>(kind: K, id: string, language = this.language): PublishedPage<K> | null {
    return (chooseLanguage(this.versions(kind, id), language)?.version ?? null) as PublishedPage<K> | null;
  }

  pages<K extends Kind>(kind: K, ids: readonly string[]): PublishedPage<K>[] {
    return ids.map((id) => this.page(kind, id)).filter((page) => page !== null);
  }

  /** Every document of a kind, in the order they were read. */
  all<K extends Kind>(kind: K): PublishedPage<K>[] {
    const ofKind = [...(this.#versions.get(kind)?.values() ?? [])];
    return ofKind.flatMap((versions) => chooseLanguage(versions as PublishedPage<K>[], this.language)?.version ?? []);
  }

  href(page: PublishedPage): string | null {
    return documentHref(this.versions(page.kind, page.id), this.language);
  }

  link(page: PublishedPage): NamedLink {
    return { name: titleOf(page), href: this.href(page) };
  }

  links(kind: Kind, ids: readonly string[]): NamedLink[] {
    return this.pages(kind, ids).map((page) => this.link(page));
  }
}
