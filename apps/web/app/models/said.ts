import type { LanguageTag } from '@flersprog/i18n';

/** A text and the language it is in. A view marks it with its own lang and dir when that is not the page's language. */
export interface Said {
  text: string;
  language: LanguageTag;
}

/** A name that leads to a page, or only a name where there is no page to lead to. */
export interface NamedLink {
  name: Said;
  href: string | null;
}
