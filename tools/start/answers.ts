import { request } from 'node:http';

/** Where a program of ours is asked on this machine, and under which public name. */
export interface Place {
  host: string;
  port: number;
  path: string;
  /** Origin whose host goes into the Host header, which programs check. */
  publicUrl: string;
}

/** Asks once; the status, or null when there is no HTTP answer within the time. */
export function statusOf(place: Place, withinMs: number): Promise<number | null> {
  const host = { '0.0.0.0': '127.0.0.1', '::': '::1' }[place.host] ?? place.host;
  return new Promise((resolve) => {
    const asked = request(
      { host, port: place.port, path: place.path, headers: { host: new URL(place.publicUrl).host }, timeout: withinMs, agent: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? null);
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.end();
  });
}

/** Waits until the place answers with a status `isGood` accepts. Ends early, false, when the signal says so. */
export async function waitUntilItAnswers(place: Place, isGood: (status: number) => boolean, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const status = await statusOf(place, 30_000);
    if (status !== null && isGood(status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
