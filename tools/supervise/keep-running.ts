import { startProgram, type Ending, type ProgramDescription, type RunningProgram } from './program.ts';
import type { Report } from './reports.ts';

export interface KeptProgram {
  /** The port it first listened on. Rejects when it ends before that. */
  readonly listening: Promise<number>;
  /** Ends the running one, which then is started anew. */
  restart: () => void;
  stop: () => Promise<void>;
}

export interface Watcher {
  onReport: (report: Report) => void;
  /** It has ended without being asked to, and is started again after `waitMs`. */
  onDeath: (ending: Ending, waitMs: number) => void;
}

const drainMs = 8000;
const longestWaitMs = 30_000;
const steadyMs = 60_000;

/** How long to wait before starting again: at once-ish after a steady run, twice as long after each quick death. */
export function waitBeforeRestart(ranMs: number, quickDeaths: number): number {
  return ranMs >= steadyMs ? 1000 : Math.min(1000 * 2 ** quickDeaths, longestWaitMs);
}

/** Starts a program and, once it has listened, starts it again whenever it dies. */
export function keepRunning(description: ProgramDescription, watcher: Watcher): KeptProgram {
  const first = Promise.withResolvers<number>();
  let running: RunningProgram;
  let wasReady = false;
  let isStopping = false;
  let isRestarting = false;
  let quickDeaths = 0;
  let timer: NodeJS.Timeout | undefined;
  let failure: string | null = null;

  const start = () => {
    const started = Date.now();
    running = startProgram(description, (report) => {
      if (report.type === 'listening') {
        wasReady = true;
        first.resolve(report.port);
      }
      if (report.type === 'failed') failure = report.message;
      watcher.onReport(report);
    });
    void running.ended.then((ending) => {
      if (!isStopping) afterEnd(ending, Date.now() - started);
    });
  };

  const afterEnd = (ending: Ending, ranMs: number) => {
    if (!wasReady && !isRestarting) {
      first.reject(new Error(`${description.name} could not start: ${failure ?? `it ended with ${describe(ending)}`}`));
      return;
    }
    const waitMs = isRestarting ? 0 : waitBeforeRestart(ranMs, quickDeaths);
    if (!isRestarting) watcher.onDeath(ending, waitMs);
    quickDeaths = ranMs >= steadyMs || isRestarting ? 0 : quickDeaths + 1;
    isRestarting = false;
    timer = setTimeout(start, waitMs);
  };

  start();
  return {
    listening: first.promise,
    restart() {
      isRestarting = true;
      void running.stop(drainMs);
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      first.promise.catch(() => undefined);
      await running.stop(drainMs);
    },
  };
}

/** "code 1" or "signal SIGKILL". */
export function describe(ending: Ending): string {
  return ending.signal ? `signal ${ending.signal}` : `code ${ending.code}`;
}
