import type { SamplePage } from './sample-pages.ts';
import type { FaultOnPage, Scan } from './scan-site.ts';
import { nameOfWay, waysOfSeeing } from './ways-of-seeing.ts';

/** What a scan can say for an accessibility statement; the names follow the fields of the Danish one. */
export interface AccessibilityReport {
  site: string;
  /** Day of the scan, "2026-11-24". */
  date: string;
  standard: 'EN 301 549 V3.2.1, WCAG 2.2 A and AA';
  method: 'automatic scan of a structured sample';
  tools: string[];
  sample: SamplePage[];
  ways: string[];
  counts: { pages: number; views: number; faults: number; pagesWithFaults: number };
  failures: KnownFailure[];
}

/** One rule that pages break: what a statement lists as not accessible. */
export interface KnownFailure {
  rule: string;
  criteria: string[];
  count: number;
  /** Up to three, to find it by. */
  examples: { url: string; way: string; place: string }[];
}

/** Sums a scan up. Rules of good practice without a criterion are listed too, with no criteria. */
export function assess(
  site: string,
  sample: SamplePage[],
  scan: Scan,
  { date, tools }: { date: string; tools: string[] },
): AccessibilityReport {
  return {
    site,
    date,
    standard: 'EN 301 549 V3.2.1, WCAG 2.2 A and AA',
    method: 'automatic scan of a structured sample',
    tools,
    sample,
    ways: waysOfSeeing.map(nameOfWay),
    counts: {
      pages: scan.pages,
      views: scan.views,
      faults: scan.faults.length,
      pagesWithFaults: new Set(scan.faults.map(({ url }) => url)).size,
    },
    failures: failuresIn(scan.faults),
  };
}

function failuresIn(faults: readonly FaultOnPage[]): KnownFailure[] {
  return Object.entries(Object.groupBy(faults, ({ rule }) => rule))
    .map(([rule, own = []]) => ({
      rule,
      criteria: own[0]?.criteria ?? [],
      count: own.length,
      examples: own.slice(0, 3).map(({ url, way, place }) => ({ url, way, place })),
    }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}
