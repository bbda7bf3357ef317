import { languages, textsIn } from '@flersprog/i18n';
import { documentFrame } from './document-frame.ts';
import { documentHref } from './document-href.ts';
import type { DocumentHere } from './find-document.ts';
import type { PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';
import { hidesOriginal } from './withheld.ts';

/** True where the reader's language is missing and the editors want no other text shown in its place. */
export const listsLanguages = ({ isFallback, page }: DocumentHere) => isFallback && hidesOriginal(page);

/** The page that says in which languages a document can be read, and what it is called in each. No statement. */
export async function readElsewhere(context: ReadingContext, document: DocumentHere): Promise<PageOf['elsewhere']> {
  const { language, versions } = document;
  const title = textsIn(language)('translation:fallbackHeading');
  const existsIn = languages.flatMap(({ tag }) => {
    const version = versions.find((candidate) => candidate.language === tag);
    const href = version && documentHref(versions, tag);
    return href ? [{ language: tag, href, title: titleOf(version) }] : [];
  });
  return { frame: await documentFrame(context, document, { title, description: null }), existsIn };
}
