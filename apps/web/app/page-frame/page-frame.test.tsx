import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../testing/example-frame.ts';
import { renderExample } from '../testing/render-view.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

const topic = (own: Partial<PageFrame>) => renderExample('topic', 'da', (page) => ({ ...page, frame: exampleFrame('da', own) }));

describe('the way out', () => {
  it('is the first thing in the body of a sensitive page', () => {
    expect(topic({ sensitive: true })).toMatch(/<body><nav class="exit"[^>]*><a href="\/exit\/da" rel="nofollow noreferrer">/);
  });

  it('brings the only script of the site, and only where the page is sensitive', () => {
    expect(topic({ sensitive: true }).match(/<script/g)).toHaveLength(1);
    expect(topic({ sensitive: false })).not.toContain('<script');
  });

  it('tells of the keys that leave, out of sight until a script runs that knows them', () => {
    expect(topic({ sensitive: true })).toContain('<span class="exit-keys">eller tryk på Shift tre gange');
  });

  it('stands beside words on what it cannot do', () => {
    expect(topic({ sensitive: true })).toContain('Knappen kan ikke slette det, du har læst.');
  });

  it('leaves the tab with an icon that says nothing', () => {
    expect(topic({ sensitive: true })).toContain('href="/plain-icon.svg"');
    expect(topic({ sensitive: false })).toContain('href="/icon.svg"');
  });
});

describe('the head', () => {
  it('names one stylesheet, and the body names it again before its main part', () => {
    expect(topic({}).match(/<link rel="stylesheet" href="[^"]+"\/>(?=.*<body)|<link rel="stylesheet" href="[^"]+"\/>(?=<main)/g)).toEqual([
      '<link rel="stylesheet" href="/assets/site.css"/>',
      '<link rel="stylesheet" href="/assets/site.css"/>',
    ]);
  });

  it('tells search engines to stay away from pages that are not to be indexed', () => {
    expect(topic({ indexed: false })).toContain('<meta name="robots" content="noindex"/>');
    expect(topic({ indexed: true })).not.toContain('robots');
  });

  it('tells cards what the tab says, and which languages there are', () => {
    const html = topic({ title: 'Information', description: null });
    expect(html).toContain('<meta property="og:title" content="Information"/>');
    expect(html).toContain('<meta property="og:locale" content="da_DK"/>');
    expect(html).not.toContain('og:description');
    expect(html).toContain('<meta property="og:image" content="https://flersprog.example/card.png"/>');
    expect(html).toContain('<meta name="twitter:card" content="summary"/>');
    const english = renderExample('topic', 'en', (page) => ({ ...page, frame: exampleFrame('en') }));
    expect(english).toContain('<meta property="og:locale" content="en_GB"/>');
    expect(topic({ canonical: null })).not.toContain('property="og:');
  });

  it('lets no text out of its structured data', () => {
    const html = topic({ structuredData: [{ name: '</script><script>alert(1)</script>' }] });
    expect(html).toContain('{"name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"}');
  });

  it('names the languages that exist and no canonical page where there is none', () => {
    const html = topic({ canonical: null, alternates: [{ hreflang: 'x-default', href: 'https://flersprog.example/' }] });
    expect(html).toContain('<link rel="alternate" hrefLang="x-default" href="https://flersprog.example/"/>');
    expect(html).not.toContain('rel="canonical"');
  });
});

describe('the foot', () => {
  it('names the feeds of the page and what they are for', () => {
    const feeds = [{ href: '/da/feed.atom', title: 'Nyheder (Atom-feed)', type: 'application/atom+xml', words: 'feeds:atom' } as const];
    const html = topic({ feeds });
    expect(html).toContain('<link rel="alternate" type="application/atom+xml" title="Nyheder (Atom-feed)" href="/da/feed.atom"/>');
    expect(html).toContain('<p>Brug en af disse adresser i et program, der samler nyheder.</p>');
    expect(html).toContain('<a class="alone" href="/da/feed.atom" type="application/atom+xml">Atom-feed</a>');
    expect(topic({ feeds: [] })).not.toContain('Følg med i nyhederne');
  });

  it('adds the address to what is printed, in letters a person can write down, from left to right', () => {
    const html = renderExample('topic', 'ar', (page) => ({
      ...page,
      frame: exampleFrame('ar', { printed: 'https://flersprog.example/ar/topics/%D8%B3%D9%83%D9%86' }),
    }));
    expect(html).toMatch(/<p class="only-printed">[^<]*<bdi><span dir="ltr">https:\/\/flersprog\.example\/ar\/topics\/سكن<\/span><\/bdi>/);
  });
});

describe('the language switcher', () => {
  it('marks the current language', () => {
    expect(topic({})).toMatch(/lang="da" dir="ltr" hrefLang="da" aria-current="true">Dansk</);
  });

  it('sets languages without this page apart, and says which text they lead to', () => {
    const apart = topic({}).split('class="not-translated"')[1] ?? '';
    expect(apart).toContain('<bdi class="mark" lang="da" dir="ltr">dansk</bdi>');
    expect(apart).toContain('lang="so" dir="ltr" hrefLang="da">Soomaali');
    expect(apart).not.toContain('>العربية<');
  });

  it('marks no text where languages without this page lead to word of the others', () => {
    const choices = exampleFrame('da').choices.map((choice) => (choice.language === 'so' ? { ...choice, textLanguage: null } : choice));
    const apart = topic({ choices }).split('class="not-translated"');
    expect(apart.find((part) => part.includes('>Soomaali<'))).not.toContain('class="mark"');
    expect(apart.find((part) => part.includes('>Soomaali<'))).toContain('hrefLang="so"');
  });
});

it('says that a preview is a draft', () => {
  expect(topic({ preview: true })).toContain('class="notice draft"');
});
