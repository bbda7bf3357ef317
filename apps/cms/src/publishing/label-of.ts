import type { DeskLanguage } from '../editorial/say-reason.ts';
import type { FieldShape } from './field-shapes.ts';

/** What the form calls the field at a path ("contact.website"), in the person's language; the last name of the path where it has no label. */
export function labelOf(shapes: readonly FieldShape[], path: string, language: DeskLanguage): string {
  const names = path.split('.');
  let level: readonly FieldShape[] = shapes;
  let label = names.at(-1) ?? path;
  for (const name of names) {
    const shape = level.find((candidate) => candidate.name === name);
    if (!shape) continue;
    label = wordsOf(shape.label, language) ?? shape.name;
    level = 'fields' in shape ? shape.fields : [];
  }
  return label;
}

function wordsOf(label: unknown, language: DeskLanguage): string | null {
  if (typeof label === 'string') return label;
  if (typeof label !== 'object' || label === null) return null;
  const words: unknown = (label as Record<string, unknown>)[language];
  return typeof words === 'string' ? words : null;
}
