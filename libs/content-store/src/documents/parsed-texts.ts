/** Characters of text whose meaning is remembered: some thousand documents as lists and references need them. */
const mostCharacters = 8_000_000;

export type ParsedTexts<Key> = ReturnType<typeof parsedTexts<Key>>;

/**
 * Remembers what the JSON of the store was parsed to: a page shows some thirty documents that other pages show as well, each in
 * all its languages. The key must name what the text says (its row, or the text itself), so that nothing has to be
 * forgotten when a document changes. What it hands out is shared and therefore frozen.
 */
export function parsedTexts<Key>(characters = mostCharacters) {
  const known = new Map<Key, { value: unknown; characters: number }>();
  let held = 0;

  /** True when the text is known. It then stays so until the next `makeRoom`. */
  function has(key: Key): boolean {
    const entry = known.get(key);
    if (!entry) return false;
    known.delete(key);
    known.set(key, entry);
    return true;
  }

  return {
    has,
    /** What the text says; `text` is only looked at when it is not known. */
    parse<T>(key: Key, text: string): T {
      if (!has(key)) {
        known.set(key, { value: frozen(JSON.parse(text)), characters: text.length });
        held += text.length;
      }
      return known.get(key)?.value as T;
    },
    /** Forgets the texts asked for least recently, as far as there are too many. */
    makeRoom(): void {
      for (const [key, entry] of known) {
        if (held <= characters) return;
        known.delete(key);
        held -= entry.characters;
      }
    },
  };
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
