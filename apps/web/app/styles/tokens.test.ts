import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What is written on what. Whatever is read has 7:1 (WCAG 1.4.6); borders and rings that tell something 3:1 (1.4.11). */
const written: Record<string, string[]> = {
  ink: ['paper', 'leaf', 'sand'],
  soft: ['paper', 'leaf', 'sand'],
  fjord: ['paper', 'leaf', 'sand'],
  'rav-ink': ['paper', 'leaf'],
  tegl: ['paper', 'leaf'],
  paper: ['fjord', 'rav-ink', 'tegl', 'ink'],
  'on-deep': ['deep'],
  'on-deep-rav': ['deep'],
  'on-rav': ['rav'],
};
const drawn: Record<string, string[]> = {
  edge: ['paper', 'leaf'],
  fjord: ['paper', 'leaf'],
  tegl: ['paper', 'leaf'],
  ink: ['paper', 'leaf', 'sand'],
};

const sheet = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
const coloursIn = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const schemes = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };

describe.each(Object.entries(schemes))('in the %s scheme', (_, colours) => {
  it.each(pairsOf(written))('%s on %s can be read at 7:1', (front, back) => {
    expect(contrast(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairsOf(drawn))('%s on %s can be seen at 3:1', (front, back) => {
    expect(contrast(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(3);
  });
});

it('knows every colour of the sheet', () => {
  const known = new Set([...Object.entries({ ...written, ...drawn }).flatMap(([front, backs]) => [front, ...backs]), 'line', 'rav']);
  expect(Object.keys(schemes.light).filter((name) => !known.has(name))).toEqual([]);
});

function pairsOf(uses: Record<string, string[]>): [string, string][] {
  return Object.entries(uses).flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]));
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
