import { cellEdge, tidy, type ReleaseBlock, type Words } from './release-block.ts';

type Open = { type: 'paragraph' } | { type: 'heading'; level: 1 | 2 | 3 };

/** Collects what a parser meets, in order, into blocks. Lists inside lists are flattened. */
export class BlockWriter {
  private readonly blocks: ReleaseBlock[] = [];
  private readonly lists: Extract<ReleaseBlock, { type: 'list' }>[] = [];
  private itemDepth = 0;
  private inRow = false;
  private cells = 0;
  private open: Open = { type: 'paragraph' };
  private words: Words = { text: '', links: [] };
  private link: { from: number; href: string } | null = null;

  text(text: string): void {
    const before = this.words.text;
    const tidied = tidy(text);
    this.words.text += before === '' || before.endsWith(' ') ? tidied.replace(/^ /, '') : tidied;
  }

  /** Inside an entry or a heading a line break is a blank; elsewhere the writer ended a line, and the next is its own. */
  lineBreak(): void {
    if (this.itemDepth > 0 || this.open.type === 'heading') this.text(' ');
    else this.endParagraph();
  }

  openHeading(level: 1 | 2 | 3): void {
    this.endParagraph();
    if (this.itemDepth === 0) this.open = { type: 'heading', level };
  }

  openList(ordered: boolean): void {
    this.endParagraph();
    const outer = this.lists.at(-1);
    this.lists.push(outer ?? { type: 'list', ordered, items: [] });
  }

  closeList(): void {
    this.endParagraph();
    const list = this.lists.pop();
    if (list && this.lists.length === 0 && list.items.length > 0) this.blocks.push(list);
  }

  openItem(): void {
    this.endParagraph();
    this.itemDepth++;
  }

  closeItem(): void {
    this.endParagraph();
    this.itemDepth = Math.max(0, this.itemDepth - 1);
  }

  openRow(): void {
    this.openItem();
    this.inRow = true;
    this.cells = 0;
  }

  closeRow(): void {
    this.inRow = false;
    this.closeItem();
  }

  openCell(): void {
    if (this.inRow && this.cells++ > 0) this.words.text = `${this.words.text.trimEnd()}${cellEdge}`;
  }

  openLink(href: string | null): void {
    this.closeLink();
    if (href !== null) this.link = { from: this.words.text.length, href };
  }

  closeLink(): void {
    const to = this.words.text.trimEnd().length;
    if (this.link && to > this.link.from) this.words.links.push({ from: this.link.from, to, href: this.link.href });
    this.link = null;
  }

  /** The edge of a block; a row of a table stays one entry however many paragraphs its cells hold. */
  edge(): void {
    if (this.inRow) this.text(' ');
    else this.endParagraph();
  }

  endParagraph(): void {
    this.closeLink();
    const words = { ...this.words, text: this.words.text.trimEnd() };
    const open = this.open;
    this.words = { text: '', links: [] };
    this.open = { type: 'paragraph' };
    if (!/[^\s|]/.test(words.text)) return;
    const list = this.itemDepth > 0 ? this.lists.at(-1) : undefined;
    if (list) list.items.push(words);
    else this.blocks.push({ ...open, words });
  }

  finish(): ReleaseBlock[] {
    this.endParagraph();
    while (this.lists.length > 0) this.closeList();
    return this.blocks;
  }
}
