import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';

/**
 * Makes transactions of one name exclude each other, in every process: of two, the later one collides and must begin anew
 * (`inOneTransaction` does that). To be called first in the transaction that `req` has open. Without it two transactions on
 * MongoDB can each find nothing and make the same. On SQLite they exclude each other anyway.
 */
export async function oneAfterAnother(req: PayloadRequest, name: 'import'): Promise<void> {
  const database = req.payload.db as unknown as MongooseAdapter;
  if (database.name !== 'mongoose') return;
  const session = database.sessions[(await req.transactionID) ?? ''];
  await database.connection
    .collection<{ _id: string; taken: number }>('turns')
    .updateOne({ _id: name }, { $inc: { taken: 1 } }, { upsert: true, ...(session ? { session } : {}) });
}
