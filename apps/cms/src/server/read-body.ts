import type { IncomingMessage } from 'node:http';

const megabyte = 1024 * 1024;

/** The longest body each kind of request may have, in bytes: a query too long for an address; a file with its fields; a page with its texts. */
const longest: readonly [type: string, bytes: number][] = [
  ['application/x-www-form-urlencoded', megabyte / 16],
  ['multipart/', 24 * megabyte],
  ['', 4 * megabyte],
];

export class BodyTooLarge extends Error {}

/**
 * The whole body of a request. Rejects with `BodyTooLarge` as soon as it is known to be; what still comes is let go by,
 * so that the sender reads the answer instead of a broken connection.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  const type = request.headers['content-type']?.toLowerCase() ?? '';
  const [, limit] = longest.find(([start]) => type.startsWith(start)) ?? ['', megabyte];
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      parts = [];
      reject(new BodyTooLarge(`The request is larger than ${limit / 1024} KB. Send less at a time.`));
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
