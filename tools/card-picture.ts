/** `node tools/card-picture.ts`: makes the picture that shared links show, the site's mark on paper, from the icon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { runCommand } from './refusal.ts';
import { root } from './root.ts';

const folder = join(root, 'apps/web/public');
/** What cards ask for (ogp.me; 1.91 to 1), and the mark in the middle half, where cards that cut to a square leave it whole. */
const size = { width: 1200, height: 630 };
const mark = { width: 460, height: 460 };
const paper = '#faf6ed';

/** Only the two paths are taken: the icon's style is for browsers in the dark. */
function markOnPaper(icon: string): Buffer {
  const paths = icon.match(/<path .*\/>/s)?.[0];
  if (!paths) throw new Error('apps/web/public/icon.svg has no paths to make the picture of.');
  const place = `x="${(size.width - mark.width) / 2}" y="${(size.height - mark.height) / 2}" width="${mark.width}" height="${mark.height}"`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
      `<rect width="100%" height="100%" fill="${paper}"/><svg ${place} viewBox="0 -5 32 32">${paths}</svg></svg>`,
  );
}

await runCommand(async () => {
  const picture = sharp(markOnPaper(readFileSync(join(folder, 'icon.svg'), 'utf8')));
  await picture.png({ palette: true, colours: 32, compressionLevel: 9 }).toFile(join(folder, 'card.png'));
  return 0;
});
