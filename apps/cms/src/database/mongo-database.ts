import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { applicationName, thisProcess } from './desk-process.ts';
import { endAbandonedTransactions } from './end-abandoned-transactions.ts';

const transactionOptions = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;

/** Payload on a MongoDB replica set, with transactions; those of desks that were killed are ended. Indexes are made when the desk starts. */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const database = mongooseAdapter({
    url,
    transactionOptions,
    ensureIndexes: true,
    connectOptions: { appName: applicationName(thisProcess) },
  });
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as unknown as MongooseAdapter;
      const { beginTransaction, connect, destroy } = adapter;
      let stopLooking = () => {};
      return Object.assign(adapter, {
        async connect(options?: { hotReload: boolean }) {
          await connect?.call(adapter, options);
          await mustBeReplicaSet(adapter);
          // Payload turns transactions off when the address does not name the set, though the server is one.
          Object.assign(adapter, { beginTransaction, transactionOptions });
          stopLooking();
          stopLooking = await endAbandonedTransactions(adapter.connection);
        },
        async destroy() {
          stopLooking();
          await destroy?.call(adapter);
        },
      }) as never;
    },
  };
}

async function mustBeReplicaSet(adapter: MongooseAdapter): Promise<void> {
  const answer = await adapter.connection.db?.admin().command({ hello: 1 });
  if (!answer?.setName) {
    throw new Error(
      'The MongoDB server of DATABASE_URL is no replica set, so nothing could be saved all or nothing. Start it with --replSet and run rs.initiate() (one node will do).',
    );
  }
}
