import type { LanguageTag } from '@flersprog/i18n';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SurroundingLanguage } from '../language-of-parts/surrounding-language.ts';
import { PageContext } from '../language-of-parts/page-context.ts';

/** A part of a page as HTML, standing in a text of `language`. */
export function renderPart(part: ReactElement, language: LanguageTag = 'da', sensitive = false): string {
  return renderToStaticMarkup(
    <PageContext.Provider value={{ sensitive }}>
      <SurroundingLanguage.Provider value={language}>{part}</SurroundingLanguage.Provider>
    </PageContext.Provider>,
  );
}
