import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Streams into an answer. A reader who goes away is no error; a source that fails cuts the answer off, so nobody takes it for whole. */
export async function streamTo(response: ServerResponse, ...parts: (NodeJS.ReadableStream | NodeJS.ReadWriteStream)[]): Promise<void> {
  try {
    await pipeline([...parts, response]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
