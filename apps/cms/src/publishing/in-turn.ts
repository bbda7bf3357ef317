const queues = new Map<string, Promise<unknown>>();

/**
 * Runs pieces of work of one name one after the other, in the order they came. Acts of one process need not fight over
 * the next number of the ledger.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  queues.set(name, settled);
  void settled.then(() => {
    if (queues.get(name) === settled) queues.delete(name);
  });
  return mine;
}
