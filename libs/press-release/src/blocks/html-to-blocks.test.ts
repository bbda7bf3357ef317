import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-to-blocks.ts';

const texts = (html: string) =>
  htmlToBlocks(html).map((block) => (block.type === 'list' ? block.items.map(({ text }) => text) : block.words.text));

describe('htmlToBlocks', () => {
  it('drops scripts, styles, navigation and forms, and what stands outside the article', () => {
    const html = `<nav>Forside</nav><main><aside>Annonce</aside><article><h1>Titel</h1><style>p{}</style><p>Tekst<script>x()</script>.</p><form>Søg</form></article></main><footer>Bund</footer>`;
    expect(texts(html)).toEqual(['Titel', 'Tekst.']);
  });

  it('keeps links to allowed absolute addresses only', () => {
    const html =
      '<p><a href="https://example.org/?a=1&amp;b=2">Læs mere</a>, <a href="javascript:alert(1)">klik</a>, <a href="/side">her</a>, <a href="mailto:a@example.org">skriv</a></p>';
    const [block] = htmlToBlocks(html);
    const words = block?.type === 'paragraph' ? block.words : { text: '', links: [] };
    expect(words.links.map(({ from, to, href }) => [words.text.slice(from, to), href])).toEqual([
      ['Læs mere', 'https://example.org/?a=1&b=2'],
      ['skriv', 'mailto:a@example.org'],
    ]);
  });

  it('makes one entry of a table row, whatever its cells hold', () => {
    expect(
      texts('<table><tr><th>Kommune</th><th>Beløb</th></tr><tr><td><p>Varde</p></td><td><p>2 mio.</p><p>kroner</p></td></tr></table>'),
    ).toEqual([['Kommune | Beløb', 'Varde | 2 mio. kroner']]);
  });

  it('flattens lists in lists and ends a paragraph at a line break', () => {
    expect(texts('<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>')).toEqual([['A', 'B', 'C']]);
    expect(texts('<p>15-04-2019<br>Emnet</p>')).toEqual(['15-04-2019', 'Emnet']);
  });

  it('survives unclosed, crossed and empty elements', () => {
    expect(texts('<p>A<b>B<p>C</b></ul></li><li>D')).toEqual(['AB', 'C', 'D']);
    expect(texts('')).toEqual([]);
  });
});
