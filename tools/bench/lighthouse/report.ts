/** What we look at in a report of Lighthouse. Scores from 0 to 1. */
export interface LighthouseReport {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Cumulative layout shift. */
  shift: number;
  longTasks: number;
  /** Milliseconds on the emulated phone; 0 where no task is long (50 ms). */
  longestTask: number;
  /** All that came over the wire, headers included. */
  bytes: number;
  requests: number;
  /** Names of the audits that count in a score and were not passed in full. */
  failed: string[];
}

interface RawReport {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; details?: { items?: { transferSize?: number; duration?: number }[] } }
  >;
}

/** Pure: reads the JSON that Lighthouse writes. Throws with its own words when it could not load the page. */
export function readLighthouseReport(raw: unknown): LighthouseReport {
  const { categories, audits, runtimeError } = raw as RawReport;
  if (runtimeError) throw new Error(`Lighthouse could not look at the page: ${runtimeError.message}`);
  const score = (name: string) => categories[name]?.score ?? 0;
  const items = (name: string) => audits[name]?.details?.items ?? [];
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    shift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    longTasks: items('long-tasks').length,
    longestTask: Math.max(0, ...items('long-tasks').map(({ duration = 0 }) => duration)),
    bytes: items('network-requests').reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    requests: items('network-requests').length,
    failed: counted.filter((id) => (audits[id]?.score ?? 1) < 0.9),
  };
}
