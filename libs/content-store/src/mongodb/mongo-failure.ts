import { MongoError } from 'mongodb';
import { StoreUnavailable } from '../errors.ts';

/** Code of the server for "another document has this value of a unique index". */
const duplicateKey = 11000;

/** True when a unique index refused a document. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === duplicateKey;
}

/** Runs `work`; whatever the driver or the server says becomes `StoreUnavailable`, other errors pass. */
export async function asStoreFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    throw new StoreUnavailable(`The content store in MongoDB does not answer: ${error.message}. Check DATABASE_URL and the server.`, {
      cause: error,
    });
  }
}
