import mammoth from 'mammoth';
import { checkDocx } from './check-docx.ts';
import { UnreadableFile } from './reading-error.ts';

/** Danish and English Word name the same style differently; mammoth knows the English names of headings itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
];

/** A Word document as HTML, without its pictures. Throws `UnreadableFile`. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  checkDocx(bytes);
  try {
    const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const result = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage: withoutPictures });
    return result.value;
  } catch {
    throw new UnreadableFile('damaged');
  }
}
