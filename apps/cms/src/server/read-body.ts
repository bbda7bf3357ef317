import type { IncomingMessage } from 'node:http';

const megabyte = 1024 * 1024;

/** The longest body each kind of request may have, in bytes: a page with its texts; a file with its fields. */
const longest = { text: 4 * megabyte, multipart: 24 * megabyte };

export class BodyTooLarge extends Error {}

/**
 * The whole body of a request. Rejects with `BodyTooLarge` as soon as it is known to be; what still comes is let go by,
 * so that the sender reads the answer instead of a broken connection.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  const limit = request.headers['content-type']?.startsWith('multipart/') ? longest.multipart : longest.text;
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      parts = [];
      reject(new BodyTooLarge(`The request is larger than ${limit / megabyte} MB. Send less at a time.`));
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) refuse();
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > limit) refuse();
      else parts.push(part);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}
