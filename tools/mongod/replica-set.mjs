import { once } from 'node:events';
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
    // Ten seconds, unless said, are little on a busy machine.
    instanceOpts: [{ launchTimeout: 60_000 }],
    replSet: { count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger' },
  });
  const [member] = server.servers;
  const running = () => {
    const process_ = member?.instanceInfo?.instance.mongodProcess;
    if (!process_) throw new Error('The mongod of the test does not run.');
    return process_;
  };
  return {
    version: found.version,
    databaseUrl: (name) => server.getUri(name),
    halt: () => void running().kill('SIGSTOP'),
    resume: () => void running().kill('SIGCONT'),
    async kill() {
      const ended = once(running(), 'exit');
      running().kill('SIGKILL');
      await ended;
      await member?.stop({ doCleanup: false });
    },
    startAgain: async () => void (await member?.start(true)),
    stop: async () => void (await server.stop({ doCleanup: true, force: true })),
  };
}
