import { LRUCache } from 'lru-cache';
import { everythingTag, type CacheTag } from '@flersprog/content';
import { StoredAnswer, type RenderedAnswer } from './stored-answer.ts';

/** Makes the answer of one address. What it returns is kept under the key until one of its tags is forgotten. */
export type Render = () => Promise<RenderedAnswer>;

interface RenderUnderWay {
  answer: Promise<StoredAnswer>;
  /** Set by a change that came after the render began: it may show what is no longer so, and must not be kept. */
  outdated: boolean;
}

/**
 * Answers by canonical address, forgotten by tag, bounded by bytes (the least recently asked goes first).
 * Equal requests that come while an answer is being made wait for that one render, unless a change has come in between:
 * who asks after a change always gets a render that began after it.
 */
export class PageCache {
  readonly #answers: LRUCache<string, StoredAnswer>;
  readonly #keysByTag = new Map<CacheTag, Set<string>>();
  readonly #underWay = new Map<string, RenderUnderWay>();

  constructor({ maxBytes }: { maxBytes: number }) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.floor(maxBytes / 8),
      sizeCalculation: (answer, key) => answer.size + key.length * 2,
      dispose: (answer, key) => this.#unlink(key, answer.tags),
    });
  }

  /** The kept answer of an address, if there is one. Only canonical addresses are ever keys, so any text may be asked for. */
  find(key: string): StoredAnswer | undefined {
    return this.#answers.get(key);
  }

  /** The kept answer, else the one being made, else a new one. Rejects when the render does; nothing is kept then. */
  findOrRender(key: string, render: Render): Promise<StoredAnswer> {
    const kept = this.#answers.get(key);
    if (kept) return Promise.resolve(kept);
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay.answer;
    const started: RenderUnderWay = { outdated: false, answer: Promise.resolve().then(() => this.#make(key, render, started)) };
    this.#underWay.set(key, started);
    return started.answer;
  }

  /** Forgets every answer that carries one of the tags, and outdates every render under way. */
  forget(tags: readonly CacheTag[]): void {
    for (const render of this.#underWay.values()) render.outdated = true;
    this.#underWay.clear();
    if (tags.includes(everythingTag)) return this.#answers.clear();
    for (const tag of tags) {
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#answers.delete(key);
    }
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#answers.calculatedSize };
  }

  async #make(key: string, render: Render, started: RenderUnderWay): Promise<StoredAnswer> {
    try {
      const answer = new StoredAnswer(await render());
      if (answer.keep && !started.outdated) this.#keep(key, answer);
      return answer;
    } finally {
      if (this.#underWay.get(key) === started) this.#underWay.delete(key);
    }
  }

  #keep(key: string, answer: StoredAnswer): void {
    this.#answers.set(key, answer);
    if (!this.#answers.has(key)) return;
    answer.onGrown = () => this.#weighAnew(key, answer);
    for (const tag of answer.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
  }

  /** An answer is weighed when it is put in, so one that has grown is taken out and put in again. */
  #weighAnew(key: string, answer: StoredAnswer): void {
    if (this.#answers.peek(key) !== answer) return;
    this.#answers.delete(key);
    this.#keep(key, answer);
  }

  #unlink(key: string, tags: readonly CacheTag[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
