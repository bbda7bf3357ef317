import { UnreadableFile } from './reading-error.ts';

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/**
 * Bytes as text: a byte order mark decides; then UTF-16 is known by its zero bytes, UTF-8 by being valid, and what is
 * left is Windows-1252 (what Danish offices wrote before UTF-8). Throws `UnreadableFile` for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(encodingOf(bytes), bytes).replace(/^\uFEFF/, '');
  if (looksBinary(text)) throw new UnreadableFile('not-a-text');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return encodingByZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Latin text in UTF-16 has a zero in most pairs, always on the same side. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  const zerosAt = (side: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (pairs < 2) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has no control characters besides tabs and line ends; a stray one or two is forgiven. */
function looksBinary(text: string): boolean {
  const strange = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 2 && strange > text.length / 1000;
}
