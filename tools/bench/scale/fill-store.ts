import type { DocumentState } from '@flersprog/content';
import type { StoreLocation } from '@flersprog/content-store';
import { openContentWriter } from '@flersprog/content-store/writer';
import { longStep } from '../../progress/long-step.mjs';
import { manyDocuments } from './many-documents.ts';

/** In one transaction each. Writing all at once would end with a digest over everything, which takes longer than the writing. */
const atATime = 200;

/** Fills a new store with so many documents through its own door, and tells how far it is. Answers how many seconds it took. */
export function fillStore(location: StoreLocation, size: number): Promise<number> {
  return longStep(`Writing ${size} documents`, async ({ say }) => {
    const began = performance.now();
    const writer = await openContentWriter(location);
    let done = 0;
    for (const batch of inBatches(manyDocuments(size))) {
      await writer.putAll(batch);
      say(`${(done += batch.length)} written`);
    }
    await writer.close();
    return (performance.now() - began) / 1000;
  });
}

function* inBatches(documents: Iterable<DocumentState>): Generator<DocumentState[]> {
  let batch: DocumentState[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < atATime) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
