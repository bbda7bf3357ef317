import type { DocumentState } from '@flersprog/content';

let line = 1000;

/** The document with other values in Danish, as its next publication. */
export function changed(state: DocumentState, values: object, title?: string): DocumentState {
  const pages = state.pages.map((page) =>
    page.language === 'da' ? { ...page, line: ++line, title: title ?? page.title, values: { ...page.values, ...values } } : page,
  );
  return { ...state, line, pages: pages as DocumentState['pages'] };
}

/** The document withdrawn in every language, with a reason. */
export const withdrawn = (state: DocumentState): DocumentState => ({
  ...state,
  line: ++line,
  pages: [],
  addresses: state.addresses.map((entry) => ({ ...entry, answer: 'gone', reason: { text: 'Fejl i teksten.', language: 'da' } })),
});
