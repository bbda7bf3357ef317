import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { indexParents } from './index-parents.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { enterTransaction } from './open-transactions.ts';
import { QueuedClient, usualLimits, type ClientLimits } from './queued-client.ts';
import type { SqliteAdapter } from './sqlite-adapter-parts.ts';

/** Payload on one SQLite file: transactions on, writes in turn, tables brought up to date before the first use. */
export function sqliteDatabase(file: string, limits: ClientLimits = usualLimits): DatabaseAdapterObj {
  const database = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    beforeSchemaInit: [indexParents],
  });
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as unknown as SqliteAdapter;
      return Object.assign(adapter, queued(adapter, file, limits)) as never;
    },
  };
}

/** The methods that differ from Payload's own. */
function queued(adapter: SqliteAdapter, file: string, limits: ClientLimits): Partial<SqliteAdapter> {
  const { beginTransaction, commitTransaction, connect, destroy } = adapter;
  return {
    async connect(options) {
      migrateSqlite(file);
      adapter.client = new QueuedClient(file, limits);
      await connect?.call(adapter, options);
    },
    beginTransaction(options) {
      const mark = enterTransaction();
      return beginTransaction.call(adapter, options).then((id) => {
        mark.turn = id === null ? null : (adapter.sessions[id]?.db.session.tx.turn ?? null);
        return id;
      });
    },
    // Payload swallows a commit that fails and would answer "saved".
    async commitTransaction(id) {
      const key = await id;
      const transaction = adapter.sessions[key]?.db.session.tx;
      let failure: unknown;
      if (transaction) {
        const commit = transaction.commit;
        transaction.commit = () =>
          commit().catch((error: unknown) => {
            failure = error;
            throw error;
          });
      }
      await commitTransaction.call(adapter, key);
      if (failure) throw new Error('Nothing was saved: the database refused the commit. Try again.', { cause: failure });
    },
    async destroy() {
      await destroy?.call(adapter);
      adapter.client.close();
    },
  };
}
