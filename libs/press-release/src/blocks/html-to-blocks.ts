import { safeHref } from '@flersprog/content';
import { Parser } from 'htmlparser2';
import { UnreadableFile } from '../decode/reading-error.ts';
import { BlockWriter } from './block-writer.ts';
import type { ReleaseBlock } from './release-block.ts';

/** Elements of which nothing is read. */
const dropped = new Set(
  'script style noscript template head nav aside form button select textarea svg math iframe object video audio footer dialog'.split(' '),
);
/** Elements whose edges end a paragraph. */
const blockLevel = new Set(
  'p div section article main header body html blockquote pre figure figcaption address dl dt dd table thead tbody tfoot caption'.split(
    ' ',
  ),
);

/** Elements inside one another; a page made by people has some thirty. */
const deepest = 1000;

/**
 * HTML as blocks: headings, paragraphs, lists, links to allowed addresses; a table's row becomes an entry of a list with
 * its cells parted by bars. Scripts, styles, navigation, forms and the like are dropped. Where the page has a `main` or
 * an `article`, the rest of the page is too. Throws `UnreadableFile` for elements nested beyond reason.
 */
export function htmlToBlocks(html: string): ReleaseBlock[] {
  const whole = collect(html, null);
  const inside = ['article', 'main'].map((element) => collect(html, element));
  return inside.find((blocks) => blocks.length > 0) ?? whole;
}

function collect(html: string, container: string | null): ReleaseBlock[] {
  const writer = new BlockWriter();
  let skipping = 0;
  let inside = container === null ? 1 : 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new UnreadableFile('too-tangled');
        if (dropped.has(name)) skipping++;
        if (name === container) inside++;
        if (skipping > 0 || inside === 0) return;
        openElement(writer, name, attributes.href);
      },
      ontext(text) {
        if (skipping === 0 && inside > 0) writer.text(text);
      },
      onclosetag(name) {
        depth--;
        if (skipping === 0 && inside > 0) closeElement(writer, name);
        if (dropped.has(name)) skipping = Math.max(0, skipping - 1);
        if (name === container) inside--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return writer.finish();
}

function openElement(writer: BlockWriter, name: string, href: string | undefined): void {
  if (/^h[1-6]$/.test(name)) writer.openHeading(name === 'h1' ? 1 : name === 'h2' ? 2 : 3);
  else if (name === 'ul' || name === 'ol') writer.openList(name === 'ol');
  else if (name === 'table') writer.openList(false);
  else if (name === 'li') writer.openItem();
  else if (name === 'tr') writer.openRow();
  else if (name === 'td' || name === 'th') writer.openCell();
  else if (name === 'br') writer.lineBreak();
  else if (name === 'a') writer.openLink(absoluteLink(href));
  else if (blockLevel.has(name)) writer.edge();
}

function closeElement(writer: BlockWriter, name: string): void {
  if (name === 'ul' || name === 'ol' || name === 'table') writer.closeList();
  else if (name === 'a') writer.closeLink();
  else if (name === 'li') writer.closeItem();
  else if (name === 'tr') writer.closeRow();
  else if (/^h[1-6]$/.test(name) || blockLevel.has(name)) writer.edge();
}

/** A path or an anchor means something on the page it came from only. */
function absoluteLink(href: string | undefined): string | null {
  return href === undefined || /^\s*[/#]/.test(href) ? null : safeHref(href);
}
