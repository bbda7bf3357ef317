import type { TestProject } from 'vitest/node';
import { startReplicaSet } from './replica-set.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database server of its own ("NAME" stands for the database), or why there is none. */
    mongo: { url: string } | { missing: string };
  }
}

/** Starts one real mongod for all tests of the room. Where there is none, the tests on MongoDB are skipped and say why. */
export default async function startMongod(project: TestProject): Promise<() => Promise<void>> {
  const server = await startReplicaSet({ tell: (text) => console.log(text) });
  if ('missing' in server) {
    console.warn(`Tests on MongoDB are skipped: ${server.missing}`);
    project.provide('mongo', server);
    return async () => undefined;
  }
  project.provide('mongo', { url: server.databaseUrl('NAME') });
  return server.stop;
}
