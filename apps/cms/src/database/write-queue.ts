import { isInside } from './open-transactions.ts';
import type { Turn } from './turn.ts';

export interface QueueLimits {
  /** How long a write may wait for its turn, in ms. */
  waitMs: number;
  /** How long a transaction may hold its turn, in ms; then it is rolled back. */
  holdMs: number;
}

interface Waiting {
  start: () => void;
  giveUp: NodeJS.Timeout;
}

/**
 * One writer at a time, in the order they came. SQLite allows one, and blocks the whole process while a second waits;
 * here the second waits without blocking anybody.
 */
export class WriteQueue {
  readonly #limits: QueueLimits;
  readonly #waiting: Waiting[] = [];
  readonly #cut = new Map<Turn, NodeJS.Timeout>();
  #holder: Turn | null = null;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Waits for the turn. `cut` is called when it is held too long; the turn must then be given back. Rejects when the wait
   * is too long, and at once when the caller is itself inside the transaction it would wait for.
   */
  async take(what: string, cut: () => void): Promise<Turn> {
    if (this.#holder) {
      if (isInside(this.#holder)) throw new WriteInsideTransaction(what, this.#holder.what);
      await this.#wait(what, this.#holder);
    }
    const turn: Turn = { since: performance.now(), what, over: false };
    this.#holder = turn;
    this.#cut.set(turn, setTimeout(cut, this.#limits.holdMs));
    return turn;
  }

  giveBack(turn: Turn): void {
    if (turn.over) return;
    turn.over = true;
    clearTimeout(this.#cut.get(turn));
    this.#cut.delete(turn);
    const next = this.#waiting.shift();
    // The holder stays set until the next one starts, so that nobody slips in between.
    if (next) setImmediate(next.start);
    else this.#holder = null;
  }

  #wait(what: string, holder: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: () => {
          clearTimeout(waiting.giveUp);
          resolve();
        },
        giveUp: setTimeout(() => {
          const place = this.#waiting.indexOf(waiting);
          if (place < 0) return;
          this.#waiting.splice(place, 1);
          const held = Math.round(performance.now() - (this.#holder ?? holder).since);
          reject(
            new Error(
              `The database was busy: no turn to write within ${this.#limits.waitMs} ms for "${short(what)}" (the one before has held it for ${held} ms). Try again.`,
            ),
          );
        }, this.#limits.waitMs),
      };
      this.#waiting.push(waiting);
    });
  }
}

/** A write that would have waited for the very transaction it was issued in. */
export class WriteInsideTransaction extends Error {
  readonly code = 'WRITE_INSIDE_TRANSACTION';
  constructor(what: string, holder: string) {
    super(
      `"${short(what)}" was issued inside the transaction of "${short(holder)}" without its request. Pass \`req\` to every Payload call made in a hook, endpoint or job.`,
    );
    this.name = 'WriteInsideTransaction';
  }
}

const short = (what: string) => what.replace(/\s+/g, ' ').slice(0, 80);
