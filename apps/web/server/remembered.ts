import { everythingTag, type CacheTag } from '@flersprog/content';

/**
 * A value that is read once and remembered until one of its tags is forgotten. Who asks while it is being read waits for
 * that reading; a reading that a change overtook is handed out but not remembered.
 */
export class Remembered<T> {
  readonly #tags: readonly CacheTag[];
  readonly #read: () => Promise<T>;
  #current: Promise<T> | null = null;

  constructor(tags: readonly CacheTag[], read: () => Promise<T>) {
    this.#tags = tags;
    this.#read = read;
  }

  get(): Promise<T> {
    if (this.#current) return this.#current;
    const reading = this.#read();
    this.#current = reading;
    reading.catch(() => {
      if (this.#current === reading) this.#current = null;
    });
    return reading;
  }

  forget(tags: readonly CacheTag[]): void {
    if (tags.some((tag) => tag === everythingTag || this.#tags.includes(tag))) this.#current = null;
  }
}
