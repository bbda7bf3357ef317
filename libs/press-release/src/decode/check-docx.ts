import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './reading-error.ts';

const mostUnpacked = 40 * 1024 * 1024;
const mostEntries = 2000;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Refuses a .docx that would harm: encrypted, broken, or unpacking to more than 40 MB (what its own directory says is
 * not believed, every entry is unpacked under that cap). Throws `UnreadableFile`. (ZIP: APPNOTE 6.3, 4.3.12 and 4.3.16.)
 */
export function checkDocx(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    unpackAll(view, bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableFile('unpacks-too-big');
    throw new UnreadableFile('damaged');
  }
}

function unpackAll(view: DataView, bytes: Uint8Array): void {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new UnreadableFile('unpacks-too-big');
  let left = mostUnpacked;
  const names: string[] = [];
  for (let at = view.getUint32(end + 16, true), seen = 0; seen < count; seen++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new UnreadableFile('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile('protected');
    left -= unpackedSize(view, bytes, at, left);
    if (left <= 0) throw new UnreadableFile('unpacks-too-big');
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (!names.includes('[Content_Types].xml')) throw new UnreadableFile('not-a-text');
  if (!names.some((name) => name.startsWith('word/'))) throw new UnreadableFile('not-a-text');
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new UnreadableFile('damaged');
}

function unpackedSize(view: DataView, bytes: Uint8Array, entry: number, cap: number): number {
  const packedSize = view.getUint32(entry + 20, true);
  if (view.getUint16(entry + 10, true) !== 8) return packedSize;
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return inflateRawSync(bytes.subarray(start, start + packedSize), { maxOutputLength: cap }).length;
}
