import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Streams into an answer. A reader who goes away is no error; a source that fails cuts the answer off, so nobody takes it for whole. */
export async function streamTo(response: ServerResponse, source: NodeJS.ReadableStream): Promise<void> {
  try {
    await pipeline(source, response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
