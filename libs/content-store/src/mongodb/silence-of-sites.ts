/** A process that said nothing for this long is taken to be gone; it says something every second. */
export const silentAfterMs = 5_000;
/** The server was away when this writer, which asks every second, got no answer for so long. */
const awayAfterMs = 2_000;
/** So long after the server came back every site process has found it again and said that it lives. */
const foundAgainWithinMs = 3_000;

/**
 * How long a site process may have been silent and still be waited for. While the server is away no process can say that it
 * lives, and those that do live go on showing what they keep: when it is back, an act must wait for all that spoke just before.
 */
export function silenceOfSites(now = () => performance.now()) {
  let answeredAt = now();
  let outage = { began: -Infinity, ended: -Infinity };
  return {
    /** To be told of each answer of the server to the question this writer repeats every second. */
    answered(): void {
      const at = now();
      if (at - answeredAt > awayAfterMs) outage = { began: answeredAt, ended: at };
      answeredAt = at;
    },
    toleratedMs(): number {
      const at = now();
      if (at - answeredAt > awayAfterMs) return silentAfterMs + at - answeredAt;
      return at - outage.ended < foundAgainWithinMs ? silentAfterMs + at - outage.began : silentAfterMs;
    },
  };
}
export type SilenceOfSites = ReturnType<typeof silenceOfSites>;
