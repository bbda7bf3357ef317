import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readPressRelease } from '../read-press-release.ts';

const text = 'Åben rådgivning på Ærø\n\n15. april 2019\n\nÆrø Kommune får 2 mio. kr. i støtte til rådgivning.';
const errorOf = async (bytes: Uint8Array, filename = '') => (await readPressRelease(bytes, { filename })).error?.code;
const titleOf = async (bytes: Uint8Array, filename = '') => (await readPressRelease(bytes, { filename })).draft?.announcement.title;

const utf16 = (bom: boolean) => Buffer.from(`${bom ? '\uFEFF' : ''}${text}`, 'utf16le');
const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();
const windows1252 = Buffer.from(text, 'latin1');

const documentXml = (paragraphs: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
const paragraph = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

async function docx(document: string, extra: Record<string, string | Uint8Array> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/styles.xml',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Titel"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="Overskrift 2"/></w:style></w:styles>',
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  zip.file('word/document.xml', document);
  for (const [name, content] of Object.entries(extra)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16(true)],
    ['UTF-16 without a mark', utf16(false)],
    ['UTF-16, big end first', bigEndian(utf16(true))],
    ['UTF-16, big end first, without a mark', bigEndian(utf16(false))],
    ['Windows-1252', windows1252],
    ['Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['letters and marks apart', Buffer.from(text.normalize('NFD'))],
  ])('is the same in %s', async (_, bytes) => {
    const { draft } = await readPressRelease(bytes);
    expect(draft?.announcement).toMatchObject({ title: 'Åben rådgivning på Ærø', date: '2019-04-15' });
    expect(draft?.municipalities.map(({ code }) => code)).toEqual(['0492']);
  });

  it('is the same in a Word document, with its title, headings, table and link-free pictures', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Fanø Kommune')}</w:tc><w:tc>${paragraph('750.000 kr.')}</w:tc></w:tr></w:tbl>`;
    const body = [
      paragraph('Hjælp på øerne', 'Titel'),
      paragraph('15. april 2019'),
      paragraph('Øerne får nu støtte.'),
      paragraph('Sådan deles det', 'Overskrift2'),
      table,
    ];
    const { draft } = await readPressRelease(await docx(documentXml(body.join(''))), { filename: 'øer.docx' });
    expect(draft?.announcement).toEqual({ title: 'Hjælp på øerne', date: '2019-04-15', topic: null, lede: 'Øerne får nu støtte.' });
    expect(draft?.body).toEqual([
      { type: 'heading', level: 2, words: { text: 'Sådan deles det', links: [] } },
      { type: 'list', ordered: false, items: [{ text: 'Fanø Kommune | 750.000 kr.', links: [] }] },
    ]);
    expect(draft?.amounts.map(({ value }) => value)).toEqual([750_000]);
  });
});

describe('a file that cannot be read', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

  it.each([
    ['empty', 'empty', Buffer.alloc(0)],
    ['blank', 'empty', Buffer.from(' \n\t ')],
    ['a picture', 'not-a-text', png],
    ['a PDF', 'not-a-text', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['too big', 'too-big', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
    ['an Office file with a password', 'protected', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['half a zip', 'damaged', Buffer.from('504b0304140000000800', 'hex')],
    ['figures only', 'no-text', Buffer.from('123\n\n456')],
    ['a page without text', 'no-text', Buffer.from('<html><body><script>alert(1)</script></body></html>')],
    ['a page nested beyond reason', 'too-tangled', Buffer.from(`<p>${'<div>'.repeat(5000)}`)],
  ])('is told as such: %s', async (_, code, bytes) => {
    expect(await errorOf(bytes)).toBe(code);
  });

  it('says what to do in a Danish sentence', async () => {
    expect((await readPressRelease(png)).error?.message).toMatch(/^Filen er .*prøv igen\.$/);
  });

  it('is a zip that is no Word document', async () => {
    const zip = new JSZip().file('a.txt', 'hej');
    expect(await errorOf(await zip.generateAsync({ type: 'uint8array' }))).toBe('not-a-text');
  });

  it('is a Word document that unpacks to more than it should, also when its directory denies it', async () => {
    const bomb = await docx(documentXml(paragraph('hej')), { 'word/media/image1.png': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await errorOf(bomb)).toBe('unpacks-too-big');
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await errorOf(bomb)).toBe('unpacks-too-big');
  }, 30_000);

  it('is a Word document marked as encrypted, or with broken XML', async () => {
    const bytes = await docx(documentXml(paragraph('hej')));
    const view = new DataView(bytes.buffer);
    const locked = bytes.slice();
    const entry = Array.from({ length: bytes.length - 46 }, (_, at) => at).find((at) => view.getUint32(at, true) === 0x02014b50) ?? 0;
    new DataView(locked.buffer).setUint16(entry + 8, 1, true);
    expect(await errorOf(locked)).toBe('protected');
    expect(await errorOf(await docx('<w:document'))).toBe('damaged');
  });

  it('takes the word of the content, not of the name', async () => {
    expect(await titleOf(Buffer.from(text), 'nyhed.docx')).toBe('Åben rådgivning på Ærø');
    expect(await titleOf(Buffer.from('<h1>Overskrift</h1><p>Tekst om dagen.</p>'), 'nyhed.html')).toBe('Overskrift');
  });
});
