import type { DocumentState } from '@flersprog/content';
import { keyText } from '@flersprog/content/kinds';

/** Pure: one state a document, the one with the highest line, the later one when lines are equal. */
export function newestOfEach(states: Iterable<DocumentState>): DocumentState[] {
  const newest = new Map<string, DocumentState>();
  for (const state of states) {
    const other = newest.get(keyText(state));
    if (!other || other.line <= state.line) newest.set(keyText(state), state);
  }
  return [...newest.values()];
}
