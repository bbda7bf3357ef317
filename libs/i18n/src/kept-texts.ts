import { sourceLanguage } from './languages.ts';
import type { LanguageTag } from './languages.ts';
import { loadTexts } from './load-texts.ts';
import type { TextFiles } from './load-texts.ts';
import { makeTemplates } from './make-templates.ts';
import type { FindTemplate } from './make-templates.ts';

/** Read at the first asking and kept: the texts do not change while a program runs. */
const files = new Map<LanguageTag, TextFiles>();
const templates = new Map<LanguageTag, FindTemplate>();

/** All texts of a language, as its folder holds them. */
export function textFilesOf(language: LanguageTag): TextFiles {
  let texts = files.get(language);
  if (!texts) {
    texts = loadTexts(language);
    files.set(language, texts);
  }
  return texts;
}

/** Finds the sentence for a key in a language; in Danish where the language has none. */
export function templatesOf(language: LanguageTag): FindTemplate {
  let find = templates.get(language);
  if (!find) {
    find = makeTemplates(language, textFilesOf(language), { language: sourceLanguage, texts: textFilesOf(sourceLanguage) });
    templates.set(language, find);
  }
  return find;
}

/** Says a language from other texts from now on: a test puts pseudo-texts there and looks for what they do not reach. */
export function replaceTexts(language: LanguageTag, texts: TextFiles): void {
  files.set(language, texts);
  templates.delete(language);
}
