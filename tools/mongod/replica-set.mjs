import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { findMongod } from './find-mongod.mjs';

/** See replica-set.d.mts. */
export async function startReplicaSet({ tell = () => {} } = {}) {
  const found = await findMongod({ tell });
  if ('missing' in found) return found;
  // The binary is what it is; the memory server would only warn that it is not the version it prefers.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.path, version: found.version },
    replSet: { count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger' },
  });
  return {
    version: found.version,
    databaseUrl: (name) => server.getUri(name),
    stop: async () => void (await server.stop({ doCleanup: true, force: true })),
  };
}
