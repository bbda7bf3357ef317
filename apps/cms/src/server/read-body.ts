import type { IncomingMessage } from 'node:http';

const megabyte = 1024 * 1024;

/** The longest body each kind of request may have, in bytes: a page with its texts; a file with its fields. */
const longest = { text: 4 * megabyte, multipart: 24 * megabyte };

export class BodyTooLarge extends Error {}

/** The whole body of a request; throws `BodyTooLarge` as soon as it is known to be. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const limit = request.headers['content-type']?.startsWith('multipart/') ? longest.multipart : longest.text;
  const tooLarge = () => new BodyTooLarge(`The request is larger than ${limit / megabyte} MB. Send less at a time.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
