/** A piece of a sentence: words, or the place where a value goes. */
export type TextPart = string | { value: string };

const placeholder = /\{\{(\w+)\}\}/u;

/** There are as many as interface texts, and a page says some hundred of them. */
const split = new Map<string, readonly TextPart[]>();

/**
 * Splits a sentence at its placeholders: "Ring til {{phone}}" → ['Ring til ', { value: 'phone' }]. Empty pieces are left out.
 */
export function splitTemplate(template: string): readonly TextPart[] {
  const parts = split.get(template) ?? partsOf(template);
  split.set(template, parts);
  return parts;
}

function partsOf(template: string): TextPart[] {
  return template
    .split(placeholder)
    .map((piece, index) => (index % 2 === 1 ? { value: piece } : piece))
    .filter((part) => part !== '');
}

/** Names of the placeholders, each once, sorted. */
export function placeholdersIn(template: string): string[] {
  const names = splitTemplate(template).flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
  return [...new Set(names)].sort();
}
