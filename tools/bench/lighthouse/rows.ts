import { nameOf, type SitemapPage } from '../sitemap.ts';
import { median } from '../statistics.ts';
import type { LighthouseReport } from './report.ts';

export const columns = [
  'page',
  'language',
  'runs',
  'performance',
  'accessibility',
  'practices',
  'seo',
  'CLS',
  'long tasks',
  'longest, ms',
  'bytes',
  'requests',
  'not passed',
];

/**
 * Pure: one row for the reports on a page. The first of them looked at everything, the others at performance alone: accessibility,
 * practices and seo are the same however often one asks.
 */
export function rowOf({ address }: SitemapPage, reports: readonly LighthouseReport[]): (string | number)[] {
  const middle = (key: 'performance' | 'shift' | 'longTasks' | 'longestTask' | 'bytes' | 'requests') =>
    median(reports.map((report) => report[key]));
  const [first] = reports;
  const scores = [middle('performance'), first?.accessibility ?? 0, first?.bestPractices ?? 0, first?.seo ?? 0];
  return [
    nameOf(address),
    address.language,
    reports.length,
    ...scores.map((score) => score.toFixed(2)),
    ...[middle('shift'), middle('longTasks'), middle('longestTask'), middle('bytes'), middle('requests')],
    [...new Set(reports.flatMap(({ failed }) => failed))].join(' '),
  ];
}
