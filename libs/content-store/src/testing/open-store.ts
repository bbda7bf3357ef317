import { afterAll, beforeAll, describe } from 'vitest';
import type { ContentReader, ContentWriter, StoreLocation } from '../content-store.ts';
import { openContentReader } from '../reader.ts';
import { openContentWriter } from '../writer.ts';
import { engines } from './engines.ts';
import type { Place } from './sqlite-place.ts';

export interface OpenedStore {
  location: StoreLocation;
  writer: ContentWriter;
  reader: ContentReader;
}

/** Declares the same tests for both engines, each with one store that is open while they run. */
export function describeStore(what: string, declareTests: (store: OpenedStore) => void): void {
  for (const engine of engines) {
    const name = `${what} on ${engine.name}${engine.missing === null ? '' : ` (skipped: ${engine.missing})`}`;
    describe.skipIf(engine.missing !== null)(name, () => {
      const store = {} as OpenedStore;
      let place: Place;
      beforeAll(async () => {
        place = await engine.makePlace();
        store.location = place.location;
        store.writer = await openContentWriter(place.location);
        store.reader = await openContentReader(place.location);
      });
      afterAll(async () => {
        await store.reader.close();
        await store.writer.close();
        await place.remove();
      });
      declareTests(store);
    });
  }
}
