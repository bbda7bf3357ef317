/** What a page needs at most is far below: a list in a list in a list nests some 20 levels, a long page has some 20,000 keys. */
const limits = { depth: 100, keys: 100_000 };

const byte = { quote: 34, escape: 92, colon: 58, openList: 91, closeList: 93, openObject: 123, closeObject: 125 } as const;

export class IntricateJson extends Error {}

/** Throws for JSON (UTF-8) nested deeper or with more keys than any page needs, before it costs anything to parse. */
export function refuseIntricateJson(text: Uint8Array): void {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case byte.quote:
        at = endOfString(text, at);
        break;
      case byte.openList:
      case byte.openObject:
        if (++depth > limits.depth) throw new IntricateJson(`The JSON is nested deeper than ${limits.depth} levels.`);
        break;
      case byte.closeList:
      case byte.closeObject:
        depth -= 1;
        break;
      case byte.colon:
        if (++keys > limits.keys) throw new IntricateJson(`The JSON has more than ${limits.keys} keys. Send less at a time.`);
    }
  }
}

/** Where the string that begins here ends: at its closing quote, or with the text. */
function endOfString(text: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== byte.quote) at += text[at] === byte.escape ? 2 : 1;
  return at;
}
