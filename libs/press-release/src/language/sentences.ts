/** Danish abbreviations that end in a full stop within a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mio|mia|mill|kr|ca|nr|bl\.a|f\.eks|fx|dvs|osv|pkt|stk|tlf|jf|evt|inkl|ekskl|max|min|pr|d|s|st|dr|hr|fr|prof|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|(?:[A-ZÆØÅ]\.)*[A-ZÆØÅ])$/;

/** No sentence is longer than this: what comes without a full stop is cut, so that reading stays linear in the length of the text. */
const longest = 1500;

/** The sentences of a text in order, trimmed. A full stop after an abbreviation, or before a word in small letters, ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?:]+["”»']?\s+(?=["”»«„'–-]?\s?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(from, match.index - 12), match.index);
    if (match[0].startsWith(':')) continue;
    if (match[0].startsWith('.') && (abbreviation.test(before) || /(?:^|\s)\d{1,2}$/.test(before))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.flatMap(cutIntoPieces).filter((sentence) => sentence !== '');
}

function cutIntoPieces(sentence: string): string[] {
  return Array.from({ length: Math.ceil(sentence.length / longest) }, (_, piece) => sentence.slice(piece * longest, (piece + 1) * longest));
}
