import { describe, expect, it } from 'vitest';
import { Blocks } from './blocks.tsx';
import { RunningText } from './running-text.tsx';
import { exampleBlocks } from '../testing/example-parts.ts';
import { renderPart } from '../testing/render-part.tsx';

const said = (text: string) => ({ text, language: 'da' }) as const;
const text = (words: string) => ({ type: 'text', text: words, bold: false, italic: false }) as const;

describe('running text', () => {
  it('isolates a fact and links it where it has a page', () => {
    const block = { type: 'paragraph', children: [{ type: 'fact', said: said('Aalborg'), href: '/ar/x', isName: true }] } as const;
    expect(renderPart(<Blocks blocks={[{ ...block, children: [...block.children] }]} />, 'ar')).toBe(
      '<p><a href="/ar/x"><bdi lang="da" dir="ltr">Aalborg</bdi></a></p>',
    );
  });

  it('keeps a list inside a list', () => {
    const inner = [{ children: [text('to')], items: [], ordered: false }];
    const items = [{ children: [text('en')], items: inner, ordered: true }];
    expect(renderPart(<Blocks blocks={[{ type: 'list', ordered: false, items }]} />)).toBe('<ul><li>en<ol><li>to</li></ol></li></ul>');
  });

  it('states the size of a picture, so that nothing moves when it arrives', () => {
    const image = { src: '/media/a.jpg', alt: said('Te'), caption: null, width: 1200, height: 800 };
    expect(renderPart(<Blocks blocks={[{ type: 'image', image }]} />)).toContain('alt="Te" width="1200" height="800" loading="lazy"');
  });

  it('says what to do in danger with every help line', () => {
    const html = renderPart(<Blocks blocks={[{ type: 'help-line', title: null, text: null, phone: '70 00 00 00', hours: null }]} />);
    expect(html).toContain('href="tel:+4570000000"');
    expect(html).toContain('href="tel:112"');
  });

  it('marks a whole text in another language once, and says its own words in that language', () => {
    const html = renderPart(<RunningText text={{ language: 'da', blocks: exampleBlocks('da') }} />, 'ar');
    expect(html).toMatch(/^<div lang="da" dir="ltr" class="text flow other-language">/);
    expect(html).toContain('Er du i fare nu?');
    expect(html.match(/lang="/g)).toHaveLength(1);
  });

  it('can leave out anchors where two languages share a page', () => {
    expect(renderPart(<Blocks blocks={exampleBlocks('da')} anchors={false} />)).not.toContain(' id="');
  });
});
