import { openContentWriter, type ContentWriter } from '@flersprog/content-store/writer';
import type { Payload } from 'payload';
import { settingsOf } from '../desk-settings.ts';

const writers = new WeakMap<Payload, Promise<ContentWriter>>();

/** The content store of a desk, opened when first needed and kept open. One that could not be opened is tried again. */
export function contentWriterOf(payload: Payload): Promise<ContentWriter> {
  const open = writers.get(payload);
  if (open) return open;
  const { dataFolder, databaseUrl, frontFolder } = settingsOf(payload);
  const opening = openContentWriter({ dataFolder, databaseUrl, frontFolder });
  writers.set(payload, opening);
  opening.catch(() => writers.delete(payload));
  return opening;
}

/** Closes the content store of a desk that stops. */
export async function closeContentWriter(payload: Payload): Promise<void> {
  const open = writers.get(payload);
  writers.delete(payload);
  await (await open?.catch(() => undefined))?.close();
}
