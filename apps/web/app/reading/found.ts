import { chooseLanguage, keyText, type Kind, type PageSummary, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import type { NamedLink } from './page-models.ts';
import { titleOf } from './said.ts';

/** Documents that a reading has read, each in the language its reader gets. */
export class Found {
  readonly language: LanguageTag;
  readonly #versions: Map<string, PageSummary[]>;

  constructor(pages: readonly PageSummary[], language: LanguageTag) {
    this.language = language;
    this.#versions = Map.groupBy(pages, keyText);
  }

  /** The same with more documents. */
  with(pages: readonly PageSummary[]): Found {
    return new Found([...[...this.#versions.values()].flat(), ...pages], this.language);
  }

  versions(kind: Kind, id: string): readonly PageSummary[] {
    return this.#versions.get(keyText({ kind, id })) ?? [];
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
    const first = [...this.#versions.values()].flatMap((versions) => versions.slice(0, 1));
    return this.pages(
      kind,
      first.filter((page) => page.kind === kind).map((page) => page.id),
    );
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
