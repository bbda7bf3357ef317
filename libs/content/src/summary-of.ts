import type { Kind } from './kinds.ts';
import type { PageSummary, PublishedPage } from './published-page.ts';

/**
 * The page without its running texts: every value that is a `RichText` becomes null, all else stays. What lists and
 * references are made of, so that showing fifty names never reads fifty bodies.
 */
export function summaryOf<K extends Kind>(page: PublishedPage<K>): PageSummary<K> {
  const values = Object.fromEntries(Object.entries(page.values).map(([name, value]) => [name, isRunningText(value) ? null : value]));
  return { ...page, values: values as typeof page.values };
}

function isRunningText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks);
}
