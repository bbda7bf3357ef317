import { expect, test } from 'vitest';
import { assess } from './assess.ts';
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
const when = { date: '2026-11-24', tools: ['axe-core'] };

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
  expect(sayReport(report)).toContain('**color-contrast** (WCAG 1.4.3): 2 gange');
  expect(sayReport(report)).toContain('**region** (god praksis): 1 gange');
  expect(sayReport(report)).toContain('delvis');
});

test('a report without faults claims no more than that none was found', () => {
  const said = sayReport(assess('https://site.test', [...sample], { pages: 2, views: 12, faults: [] }, when));
  expect(said).toContain('ingen kendte fejl');
  expect(said).toContain('| front | ar | https://site.test/ar |');
});
