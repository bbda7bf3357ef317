/** What this program tells the one that started it (over IPC). */
export type Report = { type: 'progress'; text: string } | { type: 'listening'; port: number } | { type: 'failed'; message: string };

export function report(message: Report): void {
  process.send?.(message);
}

/** One JSON line. Only ever about the program, never about a reader: no address, no network, no browser. */
export function log(level: 'info' | 'error', message: string, error?: unknown): void {
  const why = error === undefined ? {} : { error: error instanceof Error ? error.message : String(error) };
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), program: 'site', level, message, ...why })}\n`);
}

const quietMs = 10_000;

/** A log of errors that writes the same thing at most once in ten seconds: a broken store must not fill the disk. */
export function errorLog(write = log, now = () => performance.now()): (what: string, error: unknown) => void {
  const lastWritten = new Map<string, number>();
  return (what, error) => {
    if (now() - (lastWritten.get(what) ?? -Infinity) < quietMs) return;
    lastWritten.set(what, now());
    write('error', what, error);
  };
}
