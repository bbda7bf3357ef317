import type { Direction } from './languages.ts';
import { stripControls } from './strip-controls.ts';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Wraps a text so that it keeps its own direction inside another one: U+2068 … U+2069 (UAX #9). For places without markup:
 * titles, feeds, mail, JSON-LD; in HTML use <bdi>. Controls inside are removed, so nothing can break out.
 */
export function isolate(text: string): string {
  return firstStrongIsolate + stripControls(text) + popDirectionalIsolate;
}

/**
 * Isolates a value for a sentence that runs in `direction`, where it could disturb: always from right to left; from left
 * to right only when the value has right-to-left letters.
 */
export function isolateIn(direction: Direction, text: string): string {
  return direction === 'rtl' || rightToLeftLetter.test(text) ? isolate(text) : stripControls(text);
}
