import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding } from './compress.ts';
import type { StoredAnswer, Variant } from './stored-answer.ts';

/**
 * Writes a stored answer: the encoding the reader takes, 304 when it is held already, no body for HEAD. Range is never honoured.
 * Tells the encoding.
 */
export function sendStoredAnswer(request: IncomingMessage, response: ServerResponse, answer: StoredAnswer): Encoding {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const held = request.headers['if-none-match'];
  if (held !== undefined && answer.status === 200 && holds(held, answer.etags)) {
    response.writeHead(304, answer.unchanged(encoding)).end();
    return encoding;
  }
  const variant = answer.variant(encoding);
  const write = ({ headers, body }: Variant) => {
    response.writeHead(answer.status, headers);
    if (request.method === 'HEAD') response.end();
    else response.end(body, 'latin1');
  };
  if (variant instanceof Promise) variant.then(write, () => response.destroy());
  else write(variant);
  return encoding;
}

/** Best encoding of ours that `Accept-Encoding` allows (RFC 9110, 12.5.3); weights only decide between yes and no. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  if (allows(accepted, brotli)) return 'br';
  return allows(accepted, gzip) ? 'gzip' : 'identity';
}

const brotli = /(?:^|,)\s*br\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i;
const gzip = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+)\s*)?(?:,|$)/i;

function allows(accepted: string, encoding: RegExp): boolean {
  const found = encoding.exec(accepted);
  return found !== null && (found[1] === undefined || Number(found[1]) > 0);
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function holds(header: string, etags: readonly string[]): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((part) => etags.includes(part.trim().replace(/^W\//, '')));
}
