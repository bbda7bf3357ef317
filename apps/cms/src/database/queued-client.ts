import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteConnection } from './sqlite-connection.ts';
import type { Turn } from './turn.ts';
import { WriteQueue, type QueueLimits } from './write-queue.ts';

/** A transaction that knows the turn it holds. */
export interface QueuedTransaction extends Transaction {
  readonly turn: Turn;
}

export interface ClientLimits extends QueueLimits {
  /** How long to keep asking for the write lock that another process holds, in ms. */
  otherProcessMs: number;
}

export const usualLimits: ClientLimits = { waitMs: 15_000, holdMs: 10_000, otherProcessMs: 10_000 };

const reads = /^\s*(select|explain|pragma)\b/i;
const closedMessage = 'This transaction is over: it was committed, rolled back, or held the database too long.';

/**
 * The client Payload's SQLite adapter talks to: one connection that writes, one transaction after the other, and one that
 * only reads and never waits. Replaces libsql's own, which opens a connection a transaction and fails under parallel saves.
 */
export class QueuedClient implements Client {
  closed = false;
  readonly protocol = 'file';
  readonly #queue: WriteQueue;
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #limits: ClientLimits;

  constructor(file: string, limits: ClientLimits = usualLimits) {
    this.#limits = limits;
    this.#queue = new WriteQueue(limits);
    this.#writer = new SqliteConnection(file, { busyMs: 0, readOnly: false });
    this.#reader = new SqliteConnection(file, { busyMs: 5000, readOnly: true });
  }

  transaction(): Promise<QueuedTransaction> {
    return this.#begin('BEGIN');
  }

  async execute(statement: InStatement, args?: unknown[]): Promise<ResultSet> {
    const whole = typeof statement === 'string' && args ? { sql: statement, args: args as never } : statement;
    const sql = typeof whole === 'string' ? whole : whole.sql;
    if (reads.test(sql)) return this.#reader.run(whole);
    return this.#alone(sql, (transaction) => transaction.execute(whole));
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#alone('a batch', (transaction) => transaction.batch(statements));
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#alone(sql, (transaction) => transaction.executeMultiple(sql));
  }

  migrate(): Promise<never> {
    throw new Error('The tables are changed by migrate-sqlite.ts, not through the queue.');
  }

  sync(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): void {
    this.closed = true;
    this.#writer.close();
    this.#reader.close();
  }

  async #alone<T>(what: string, act: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await this.#begin(what);
    try {
      const result = await act(transaction);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  }

  async #begin(what: string): Promise<QueuedTransaction> {
    let open = true;
    const end = (sql: 'COMMIT' | 'ROLLBACK') => {
      if (!open) throw new Error(closedMessage);
      open = false;
      try {
        this.#writer.exec(sql);
      } finally {
        if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK');
        this.#queue.giveBack(turn);
      }
    };
    const rollback = () => {
      if (open) end('ROLLBACK');
    };
    const live =
      <A extends unknown[], T>(act: (...args: A) => T) =>
      async (...args: A): Promise<T> => {
        if (!open) throw new Error(closedMessage);
        return act(...args);
      };
    const turn = await this.#queue.take(what, rollback);
    try {
      await this.#lock();
    } catch (error) {
      this.#queue.giveBack(turn);
      throw error;
    }
    return {
      turn,
      get closed() {
        return !open;
      },
      execute: live((statement: InStatement) => this.#writer.run(statement)),
      batch: live((statements: InStatement[]) => statements.map((statement) => this.#writer.run(statement))),
      executeMultiple: live((sql: string) => this.#writer.exec(sql)),
      commit: live(() => end('COMMIT')),
      rollback: async () => rollback(),
      close: rollback,
    };
  }

  /** Takes SQLite's write lock. Asks again and again instead of blocking: another process may hold it for a while. */
  async #lock(): Promise<void> {
    const end = performance.now() + this.#limits.otherProcessMs;
    for (let pause = 1; ; pause = Math.min(pause * 1.5, 12)) {
      try {
        return this.#writer.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > end) throw error;
      }
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}
