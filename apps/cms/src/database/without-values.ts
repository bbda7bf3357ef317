/**
 * The error, without what a query that failed was to write (`params` of Drizzle's errors, and their message): unpublished
 * texts, addresses, what is kept of passwords. The statement and the cause stay.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { cause, name, stack } = error;
  const toldCause = withoutValues(cause);
  const { query, params } = error as Error & { query?: unknown; params?: unknown };
  if (params !== undefined) return Object.assign(new Error(`Failed query: ${String(query)}`, { cause: toldCause }), { name });
  return toldCause === cause ? error : Object.assign(new Error(error.message, { cause: toldCause }), { name, stack });
}
