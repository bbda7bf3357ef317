import type { Kind, PublishedPage, RichText } from '@flersprog/content';
import { describe, expect, it } from 'vitest';
import { reasonsNotToPublish, type Candidate, type Surroundings } from './reasons-not-to-publish.ts';
import { reasonTexts } from './reason-texts.ts';

const words = (text: string) => [{ type: 'text' as const, text }];
const body: RichText = { blocks: [{ type: 'paragraph', children: words('Hej') }] };
const complete = { title: 'Titel', lede: 'Kort', body, date: '2019-04-15' };

function pageOf(kind: Kind, values: object, more: Partial<PublishedPage> = {}): PublishedPage {
  return {
    kind,
    id: 'x',
    language: 'ar',
    sourceLanguage: 'da',
    slug: 'titel',
    title: 'T',
    fallbacks: {},
    values,
    ...more,
  } as PublishedPage;
}

const quiet: Surroundings = { isTaken: () => false, factState: () => 'says something', labelOf: (field) => field, deskLanguage: 'da' };
const reasons = (page: PublishedPage, around: Partial<Surroundings> = {}, refusedLinks: Candidate['refusedLinks'] = []) =>
  reasonsNotToPublish({ page, refusedLinks }, { ...quiet, ...around });
const fieldsOf = (page: PublishedPage, around: Partial<Surroundings> = {}) => reasons(page, around).map(({ field }) => field);
const announcement = (changed: object, more: Partial<PublishedPage> = {}) => pageOf('announcement', { ...complete, ...changed }, more);

describe('reasons not to publish', () => {
  it('are none for a page that lacks nothing', () => expect(reasons(announcement({}))).toEqual([]));

  it('name every text that is missing in the language, and every value that is missing in all', () => {
    expect(fieldsOf(announcement({ title: null, lede: '', body: null, date: null }))).toEqual(['title', 'lede', 'body', 'date']);
  });

  it('name a text that is only there in another language', () => {
    expect(fieldsOf(announcement({}, { fallbacks: { lede: 'da' } }))).toEqual(['lede']);
  });

  it('accept a proper name from the source, but not a word', () => {
    expect(fieldsOf(pageOf('partner', { name: 'Sawa' }, { fallbacks: { name: 'da' } }))).toEqual([]);
    expect(fieldsOf(pageOf('topic', { title: 'Emne' }, { fallbacks: { title: 'da' } }))).toEqual(['title']);
  });

  it('name what the kind needs: code, both ends of a partnership, the currency of an amount, words for a picture', () => {
    expect(fieldsOf(pageOf('municipality', { name: 'Horsens', code: null }))).toEqual(['code']);
    expect(fieldsOf(pageOf('partnership', { municipality: 'm', partner: null }, { slug: null }))).toEqual(['partner']);
    expect(fieldsOf(pageOf('grant-programme', { name: 'P', amount: 5, currency: '' }))).toEqual(['currency']);
    expect(fieldsOf(pageOf('grant-programme', { name: 'P', amount: null, currency: '' }))).toEqual([]);
    expect(fieldsOf(pageOf('media', { alt: '' }, { slug: null }))).toEqual(['alt']);
  });

  it('name an address that is missing, unusable or taken, and ask for none of kinds without pages', () => {
    expect(fieldsOf(announcement({}, { slug: null }))).toEqual(['slug']);
    expect(fieldsOf(announcement({}, { slug: 'a\u202eb' }))).toEqual(['slug']);
    expect(fieldsOf(announcement({}), { isTaken: () => true })).toEqual(['slug']);
    expect(fieldsOf(pageOf('area', { name: 'A', municipality: 'm' }, { slug: null }))).toEqual([]);
  });

  it('name a heading that skips a level', () => {
    const headings = (...levels: (2 | 3)[]) => ({
      body: { blocks: levels.map((level) => ({ type: 'heading', level, children: words(`H${level}`) })) },
    });
    expect(reasons(announcement(headings(3, 2)))[0]?.message).toContain('H3');
    expect(reasons(announcement(headings(2, 3, 3, 2)))).toEqual([]);
  });

  it('name links that may not be followed and web addresses that are none', () => {
    expect(reasons(announcement({}), {}, [{ field: 'body', href: 'javascript:x' }])[0]?.message).toContain('javascript:x');
    expect(fieldsOf(pageOf('partner', { name: 'S', contact: { website: 'javascript:x', phone: null, openingHours: [] } }))).toEqual([
      'contact.website',
    ]);
    expect(fieldsOf(pageOf('partner', { name: 'S', contact: { website: 'https://example.org/', openingHours: [] } }))).toEqual([]);
  });

  it('name facts that are not public or say nothing', () => {
    const fact = { type: 'fact', fact: { of: 'grant-programme', id: 'g', value: 'amount' } };
    const page = announcement({ body: { blocks: [{ type: 'paragraph', children: [fact] }] } });
    expect(reasons(page, { factState: () => 'not public' })[0]?.message).toContain('ikke er udgivet');
    expect(reasons(page, { factState: () => 'says nothing' })[0]?.message).toContain('ingen værdi');
    expect(reasons(page)).toEqual([]);
  });

  it('are said in each language of the desk, the language of the page named in it', () => {
    const said = (['da', 'en', 'ar', 'uk', 'tr'] as const).map(
      (deskLanguage) => reasons(announcement({ lede: '' }), { deskLanguage })[0]?.message ?? '',
    );
    expect(said[0]).toContain('arabisk');
    expect(said[1]).toContain('Arabic');
    expect(new Set(said).size).toBe(5);
  });
});

describe('the sentences of reasons', () => {
  it.each(Object.entries(reasonTexts))('%s have the same places in every language', (_code, texts) => {
    const places = Object.values(texts).map((text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join());
    expect(new Set(places).size).toBe(1);
  });
});
