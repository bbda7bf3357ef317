import { keyText, type DocumentState, type PageKey } from '@flersprog/content';
import type { Payload, Where } from 'payload';
import { contentWriterOf } from './content-writer.ts';
import { deskKindOf } from './desk-kinds.ts';
import { inTurn } from './in-turn.ts';
import { readLedger } from './ledger.ts';
import { publishPage } from './publish-page.ts';

/**
 * Writes what the act decided to the content store, all its documents at one instant, and takes its job away. Returns
 * the store's change number, or null when there was no such job (another process was faster). Safe to run twice and in
 * any order: what is written is computed from the whole ledger of each document.
 */
export function runJobOf(payload: Payload, release: string): Promise<number | null> {
  return runJobs(payload, { release: { equals: release } });
}

/** Runs every job that was left over: after a stop between commit and job, or while the store could not be written. */
export function runLeftOverJobs(payload: Payload): Promise<number | null> {
  return runJobs(payload, {});
}

function runJobs(payload: Payload, where: Where): Promise<number | null> {
  return inTurn('publishing jobs', async () => {
    const { docs: jobs } = await payload.find({
      collection: 'publishing-jobs',
      where,
      sort: 'createdAt',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    let change: number | null = null;
    for (const job of jobs) {
      change = await putDocuments(payload, job.documents as unknown as PageKey[]);
      await payload.db.deleteMany({ collection: 'publishing-jobs', where: { id: { equals: job.id } } });
    }
    return change;
  });
}

/** Writes the state of these documents, as the ledger has it now, to the content store at one instant. */
export async function putDocuments(payload: Payload, keys: readonly PageKey[]): Promise<number> {
  const states: DocumentState[] = [];
  for (const key of new Map(keys.map((key) => [keyText(key), key])).values()) {
    const state = publishPage(deskKindOf(payload, key.kind), await readLedger({ payload }, key));
    if (state) states.push(state);
  }
  const writer = await contentWriterOf(payload);
  return writer.putAll(states);
}
