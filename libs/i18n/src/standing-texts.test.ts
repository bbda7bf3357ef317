import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import { standingText } from './standing-texts.ts';

const pages = ['privacy', 'accessibility', 'translations', 'leave-no-trace'] as const;

test.each(languages)('every standing page has its sections in $danishName', ({ tag }) => {
  for (const page of pages) {
    const { title, lede, sections } = standingText(tag, page);
    expect(title && lede).toBeTruthy();
    expect(sections.map(({ name }) => name)).toEqual(standingText('da', page).sections.map(({ name }) => name));
    expect(sections.every(({ heading, paragraphs }) => heading !== '' && paragraphs.length > 0)).toBe(true);
  }
});

test('sections can be known by name', () => {
  expect(standingText('da', 'leave-no-trace').sections.find(({ name }) => name === 'danger')?.heading).toBe('Hvis du er i fare');
});
