import { MongoClient } from 'mongodb';

/**
 * Why a MongoDB database cannot be used, as one sentence without its password; null when it answers and is a replica set
 * (or a sharded cluster), which transactions need.
 *
 * @param withinMs how long it may take to answer
 */
export async function reasonDatabaseUnusable(databaseUrl: string, withinMs: number): Promise<string | null> {
  const name = withoutCredentials(databaseUrl);
  try {
    const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: withinMs, connectTimeoutMS: withinMs });
    try {
      const hello = await client.db('admin').command({ hello: 1 });
      await client.db().command({ listCollections: 1, nameOnly: true });
      const hasTransactions = Boolean(hello['setName']) || hello['msg'] === 'isdbgrid';
      return hasTransactions ? null : `The database ${name} is a single server; Flersprog needs a replica set (one member will do).`;
    } finally {
      await client.close();
    }
  } catch (error) {
    return `The database ${name} does not answer: ${withoutCredentials(error instanceof Error ? error.message : String(error))}.`;
  }
}

/** The text with user names, passwords and options of every database address in it left out. */
export function withoutCredentials(text: string): string {
  return text.replace(/(mongodb(?:\+srv)?:\/\/)(?:[^\s@]*@)?([^\s?]*)(\?\S*)?/g, '$1$2');
}
