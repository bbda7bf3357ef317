/** A running replica set of one, on a free port of this machine, with its files in a temporary folder. */
export interface ReplicaSet {
  /** Version of the server, "6.0.16". */
  version: string;
  /** A `DATABASE_URL` for a database of that name; every name is a database of its own. */
  databaseUrl(name: string): string;
  /** Holds the process still (SIGSTOP): connections stay, nothing is answered, until `resume`. */
  halt(): void;
  resume(): void;
  /** Ends the process at once (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same port and files. */
  startAgain(): Promise<void>;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a real mongod for tests. Where none can be had the answer is `missing` with the reason in full: skip the tests and
 * print it. `tell` hears of long steps, such as a download.
 *
 * @example
 * const server = await startReplicaSet();
 * if ('missing' in server) console.warn(server.missing);
 * else await run(server.databaseUrl('desk-test'));
 */
export function startReplicaSet(options?: { tell?: (text: string) => void }): Promise<ReplicaSet | { missing: string }>;
