const danish = new Set(
  'og at det er en til af på for med den som de der et har ikke om kan vil fra skal blev bliver også mellem efter får hvor deres denne'.split(
    ' ',
  ),
);
/** Everyday words of the neighbours that Danish spells otherwise. */
const otherwise = new Set(
  'och att är för på inte från ikkje ein eit av til fra hva hvordan også etter blir bare'.split(' ').filter((word) => !danish.has(word)),
);

const enough = 5;

/** Whether a text is in Danish, by its most frequent words. Texts of a few words are given the benefit of the doubt. */
export function looksDanish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = (list: Set<string>) => words.filter((word) => list.has(word)).length;
  if (words.length < 20) return !/[^\p{Script=Latin}\P{L}]/u.test(text);
  const [ours, theirs] = [hits(danish), hits(otherwise)];
  return ours >= enough && ours / words.length > 0.12 && theirs < ours * 0.25;
}
