import type { TextFile, TextFiles } from './load-texts.ts';

/** Every text with its key: "privacy:sections.links.paragraphs.0" → text. */
export function flattenTexts(files: TextFiles): Map<string, string> {
  return new Map(Object.entries(files).flatMap(([name, file]) => flatten(file, `${name}:`)));
}

function flatten(content: TextFile | readonly string[], path: string): [string, string][] {
  return Object.entries(content).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

/** The same files with every text changed; keys and shape are kept. */
export function mapTexts(files: TextFiles, change: (text: string) => string): TextFiles {
  return mapValues(files, (file) => mapFile(file, change));
}

function mapFile(file: TextFile, change: (text: string) => string): TextFile {
  return mapValues(file, (value) => {
    if (typeof value === 'string') return change(value);
    return isList(value) ? value.map(change) : mapFile(value, change);
  });
}

function mapValues<V>(held: Record<string, V>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(held).map(([key, value]) => [key, change(value)]));
}

function isList(value: TextFile | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
