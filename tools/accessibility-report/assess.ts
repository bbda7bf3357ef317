import { clauseOf, criteria, type Criterion } from './criteria.ts';
import type { Contact } from './read-contact.ts';
import { criteriaWithRules } from './rules.ts';
import type { SamplePage } from './sample-pages.ts';
import type { FaultOnPage, Scan } from './scan-site.ts';
import { nameOfWay, waysOfSeeing } from './ways-of-seeing.ts';

const standard = { name: 'EN 301 549', version: 'V3.2.1', wcag: '2.2', levels: ['A', 'AA'] } as const;

/** What a scan can say for an accessibility statement, in the order a statement says it. */
export interface AccessibilityReport {
  site: string;
  /** Day of the scan, "2026-11-24". */
  date: string;
  standard: typeof standard;
  /** A scan cannot show that a site conforms in full: the best it can say is that it found nothing. */
  status: 'no faults found' | 'partly conformant';
  method: 'self-assessment: automatic scan of a structured sample';
  tools: string[];
  ways: string[];
  counts: { pages: number; views: number; faults: number; pagesWithFaults: number };
  failures: KnownFailure[];
  criteria: AssessedCriterion[];
  contact: Contact;
  sample: SamplePage[];
}

/** One rule that pages break: what a statement lists as not accessible. */
export interface KnownFailure {
  rule: string;
  criteria: string[];
  /** Clauses of EN 301 549. */
  clauses: string[];
  count: number;
  /** Up to three, to find it by. */
  examples: { url: string; way: string; place: string }[];
}

/** One success criterion, and what the scan says of it. */
export interface AssessedCriterion extends Criterion {
  clause: string | null;
  /** Whether rules test something of it. The rest of it, and all of the others, a person must look at. */
  scanned: boolean;
  faults: number;
}

export interface Occasion {
  date: string;
  tools: string[];
  contact: Contact;
}

/** Sums a scan up. Rules of good practice without a criterion are listed too, with no criteria. */
export function assess(site: string, sample: SamplePage[], scan: Scan, { date, tools, contact }: Occasion): AccessibilityReport {
  const scanned = criteriaWithRules();
  const counts = {
    pages: scan.pages,
    views: scan.views,
    faults: scan.faults.length,
    pagesWithFaults: new Set(scan.faults.map(({ url }) => url)).size,
  };
  return {
    site,
    date,
    standard,
    status: counts.faults === 0 ? 'no faults found' : 'partly conformant',
    method: 'self-assessment: automatic scan of a structured sample',
    tools,
    ways: waysOfSeeing.map(nameOfWay),
    counts,
    failures: failuresIn(scan.faults),
    criteria: criteria.map((one) => ({
      ...one,
      clause: clauseOf(one.criterion),
      scanned: scanned.has(one.criterion),
      faults: scan.faults.filter((fault) => fault.criteria.includes(one.criterion)).length,
    })),
    contact,
    sample,
  };
}

function failuresIn(faults: readonly FaultOnPage[]): KnownFailure[] {
  return Object.entries(Object.groupBy(faults, ({ rule }) => rule))
    .map(([rule, own = []]) => ({
      rule,
      criteria: own[0]?.criteria ?? [],
      clauses: (own[0]?.criteria ?? []).flatMap((criterion) => clauseOf(criterion) ?? []),
      count: own.length,
      examples: own.slice(0, 3).map(({ url, way, place }) => ({ url, way, place })),
    }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}
