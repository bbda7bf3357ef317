import { textFilesOf } from './kept-texts.ts';
import type { LanguageTag } from './languages.ts';
import type { TextFile } from './load-texts.ts';
import type { DanishTexts, StandingPage } from './text-keys.ts';

/** Names of a standing page's sections, the same in every language: a view can add a link after one of them. */
export type SectionName<Page extends StandingPage> = keyof DanishTexts[Page]['sections'] & string;

export interface StandingText<Page extends StandingPage> {
  title: string;
  lede: string;
  sections: { name: SectionName<Page>; heading: string; paragraphs: readonly string[] }[];
}

/** The whole text of a page that says the same on every site (privacy, accessibility, …), sections in Danish order. */
export function standingText<Page extends StandingPage>(language: LanguageTag, page: Page): StandingText<Page> {
  const file = textFilesOf(language)[page];
  if (!file) throw new RangeError(`No texts for the page "${page}" in ${language}`);
  return toStandingText(file);
}

interface StandingFile {
  title: string;
  lede: string;
  sections: Record<string, { heading: string; paragraphs: string[] }>;
}

/** The check of the texts holds every language to the shape of the Danish file. */
function toStandingText(file: TextFile): StandingText<StandingPage> {
  const { title, lede, sections } = file as unknown as StandingFile;
  const named = Object.entries(sections).map(([name, section]) => ({ name: name as SectionName<StandingPage>, ...section }));
  return { title, lede, sections: named };
}
