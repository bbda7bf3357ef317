import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import { standingText } from './standing-texts.ts';
import { textsIn } from './texts-in.ts';

const pages = ['privacy', 'accessibility', 'translations', 'leave-no-trace'] as const;

test.each(languages)('every standing page has its sections in $danishName', ({ tag }) => {
  for (const page of pages) {
    const { title, lede, sections } = standingText(tag, page);
    expect(title && lede).toBeTruthy();
    expect(sections.map(({ name }) => name)).toEqual(standingText('da', page).sections.map(({ name }) => name));
    expect(sections.every(({ heading, paragraphs }) => heading !== '' && paragraphs.length > 0)).toBe(true);
  }
});

test.each(languages)('the advice names the title that sensitive pages stand in the history with, in $danishName', ({ tag }) => {
  const history = standingText(tag, 'leave-no-trace').sections.find(({ name }) => name === 'history');
  expect(history?.paragraphs.join(' ')).toContain(textsIn(tag)('frame:neutralTitle'));
});

test('sections can be known by name', () => {
  expect(standingText('da', 'leave-no-trace').sections.find(({ name }) => name === 'danger')?.heading).toBe('Hvis du er i fare');
});
