import type { TextFile, TextFiles } from './load-texts.ts';

/** Every text with its key: "privacy:sections.links.paragraphs.0" → text. */
export function flattenTexts(files: TextFiles): Map<string, string> {
  return new Map(Object.entries(files).flatMap(([name, file]) => flatten(file, `${name}:`)));
}

function flatten(content: TextFile | readonly string[], path: string): [string, string][] {
  return Object.entries(content).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value as TextFile | readonly string[], `${path}${key}.`),
  );
}

/** The same files with every text changed; keys and shape are kept. */
export function mapTexts(files: TextFiles, change: (text: string) => string): TextFiles {
  const changeContent = (content: TextFile): TextFile =>
    Object.fromEntries(
      Object.entries(content).map(([key, value]) => {
        if (typeof value === 'string') return [key, change(value)];
        return [key, isList(value) ? value.map(change) : changeContent(value)];
      }),
    );
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, changeContent(file)]));
}

function isList(value: TextFile | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
