import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { whatRuleAsks } from './rules.ts';
import { sayReport } from './say-report.ts';
import type { FaultOnPage } from './scan-site.ts';

const sample = [
  { kind: 'front', language: 'da', url: 'https://site.test/da' },
  { kind: 'front', language: 'ar', url: 'https://site.test/ar' },
] as const;
const fault = (rule: string, url: string, criteria: string[] = []): FaultOnPage => ({
  rule,
  criteria,
  url,
  way: '320 px, dark',
  place: '<a>',
});
const contact = {
  page: 'https://site.test/da/tilgaengelighed',
  mail: ['post@site.test'],
  phone: [],
  statement: 'https://www.was.digst.dk/site-test',
};
const when = { date: '2026-11-24', tools: ['axe-core'], contact };

test('a report counts faults and pages, and names every rule once, the commonest first', () => {
  const faults = [
    fault('region', sample[0].url),
    fault('color-contrast', sample[0].url, ['1.4.3']),
    fault('color-contrast', sample[1].url, ['1.4.3']),
  ];
  const report = assess('https://site.test', [...sample], { pages: 2, views: 12, faults }, when);
  expect(report.counts).toEqual({ pages: 2, views: 12, faults: 3, pagesWithFaults: 2 });
  expect(report.failures.map(({ rule, count }) => [rule, count])).toEqual([
    ['color-contrast', 2],
    ['region', 1],
  ]);
  expect(sayReport(report)).toContain('(color-contrast; WCAG 1.4.3; EN 301 549 9.1.4.3): 2 gange');
  expect(sayReport(report)).toContain('(region; god praksis): 1 gange');
  expect(sayReport(report)).toContain('delvis');
});

test('a report without faults claims no more than that none was found', () => {
  const said = sayReport(assess('https://site.test', [...sample], { pages: 2, views: 12, faults: [] }, when));
  expect(said).toContain('ingen kendte fejl');
  expect(said).toContain('| forside | ar | https://site.test/ar |');
});

test('a report answers for every criterion, and says which a person must look at', () => {
  const faults = [fault('small target', sample[0].url, ['2.5.8'])];
  const report = assess('https://site.test', [...sample], { pages: 2, views: 24, faults }, when);
  expect(report.criteria).toHaveLength(55);
  const said = sayReport(report);
  expect(said).toContain('| – | 2.5.8 | AA | Størrelse af trykflader (minimum) | 1 fejl |');
  expect(said).toContain('| 9.1.4.10 | 1.4.10 | AA | Tilpasning til skærmbredden (reflow) | ingen fejl fundet |');
  expect(said).toContain('| 9.1.3.3 | 1.3.3 | A | Sensoriske egenskaber | skal ses efter af et menneske |');
  expect(said).toContain('**Alt, der kan trykkes på, skal være mindst 24 × 24 pixels**');
});

test('a report says what the law asks for and the site does not offer', () => {
  const said = sayReport(assess('https://site.test', [...sample], { pages: 2, views: 24, faults: [] }, when));
  expect(said).toContain('**Skriftlig henvendelse:** post@site.test');
  expect(said).toContain('**Telefon:** mangler');
  expect(said).toContain('**/was fører til:** https://www.was.digst.dk/site-test');
});

test('every rule that can be broken says in Danish what it asks for, or in English where nobody has put it into Danish', () => {
  expect(whatRuleAsks('image-alt')).toContain('alternativ tekst');
  expect(whatRuleAsks('sideways scroll')).toContain('320 pixels');
  expect(whatRuleAsks('no rule')).toBe('no rule');
});
