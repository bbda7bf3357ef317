import { decodeText } from './decode-text.ts';
import { docxToHtml } from './docx-to-html.ts';
import { UnreadableFile } from './reading-error.ts';

/** What a file turned out to be, as characters. */
export type DecodedFile = { form: 'text' | 'html'; text: string };

const mostBytes = 5 * 1024 * 1024;

const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** OLE: Word before 2007, and any Office document with a password. */
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
};

/** Tells text, HTML and .docx apart by content first and by the name of the file second. Throws `UnreadableFile`. */
export async function decodeFile(bytes: Uint8Array, filename: string): Promise<DecodedFile> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.length > mostBytes) throw new UnreadableFile('too-big');
  const starts = (signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(signatures.ole)) throw new UnreadableFile('protected');
  if (starts(signatures.pdf)) throw new UnreadableFile('not-a-text');
  if (starts(signatures.zip)) return { form: 'html', text: await docxToHtml(bytes) };
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableFile('empty');
  return { form: isHtml(text, filename) ? 'html' : 'text', text };
}

function isHtml(text: string, filename: string): boolean {
  const start = text.slice(0, 2000);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(start)) return true;
  return /<(?:p|h1|h2|div|article|main|body|table|ul|br)(?:\s[^>]*)?\/?>/i.test(/\.x?html?$/i.test(filename) ? text : start);
}
