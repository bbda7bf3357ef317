import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** One language's texts: file name without ending → its content. */
export type TextFiles = Record<string, TextFile>;
export interface TextFile {
  [key: string]: string | readonly string[] | TextFile;
}

/**
 * Names of languages that Intl gets wrong; optional, and no texts of the interface.
 */
const languageNames = 'language-names';

/** The folder with one folder of texts a language. Found through the package, so that it is found from a bundle too. */
export function textsFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@flersprog/i18n/package.json')), 'src', 'texts');
}

/** Reads one language's folder of texts. Throws when there is no such folder or a file is not JSON, naming the file. */
export function loadTexts(language: string, folder = textsFolder()): TextFiles {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json') && name !== `${languageNames}.json`);
  return Object.fromEntries(files.map((name) => [basename(name, '.json'), readJson(join(folder, language, name)) as TextFile]));
}

/** Reads the reviewed names of languages in one language: tag → name; empty where Intl's names are all right. */
export function loadLanguageNames(language: string, folder = textsFolder()): Record<string, string> {
  const names = readdirSync(join(folder, language));
  return names.includes(`${languageNames}.json`)
    ? (readJson(join(folder, language, `${languageNames}.json`)) as Record<string, string>)
    : {};
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`Could not read the texts in ${path}; is it valid JSON? ${String(error)}`, { cause: error });
  }
}
