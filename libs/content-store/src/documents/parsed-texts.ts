/** Characters of text remembered: some thousand documents as lists and references need them. */
const mostCharacters = 8_000_000;

/**
 * Parses the JSON of the store, and remembers what came of it: a page shows some thirty documents that other pages show as well, in
 * all their languages. A text names what it says, so nothing has to be forgotten when a document changes; the text asked for
 * least recently goes first. What it returns is shared and therefore frozen.
 */
export function parsedTexts(characters = mostCharacters): <T>(text: string) => T {
  const known = new Map<string, unknown>();
  let held = 0;

  function remember(text: string, value: unknown): void {
    known.set(text, value);
    held += text.length;
    for (const oldest of known.keys()) {
      if (held <= characters) return;
      known.delete(oldest);
      held -= oldest.length;
    }
  }

  return <T>(text: string): T => {
    const value = known.get(text) ?? frozen(JSON.parse(text));
    if (known.delete(text)) held -= text.length;
    remember(text, value);
    return value as T;
  };
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
