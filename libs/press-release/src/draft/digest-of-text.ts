import { createHash } from 'node:crypto';

/**
 * What a release is known by when it comes again: SHA-256, in 64 hexadecimal digits, of its words. The same from a text, an
 * HTML or a Word file, however its lines are broken and its blanks and capitals are set.
 */
export function digestOfText(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex');
}
