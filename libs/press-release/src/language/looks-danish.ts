const words = (list: string) => new Set(list.split(' '));

const danish = words(
  'og at det er en til af på for med den som de der et har ikke om kan vil fra skal blev bliver også mellem efter får hvor deres denne i nu',
);
/** Frequent words that Danish does not have: English, Swedish, Norwegian, German. */
const foreign = words('the of and with that this och att är för inte från ikkje ein eit av hva etter blir und der das ist nicht mit');
const ofTheirs = new Set([...foreign].filter((word) => !danish.has(word)));

/** A text this short may be little more than names. */
const short = 60;

/** Whether a text is in Danish, by its most frequent words. */
export function looksDanish(text: string): boolean {
  const all =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const ours = all.filter((word) => danish.has(word)).length;
  const theirs = all.filter((word) => ofTheirs.has(word)).length;
  if (all.length < short) return ours > 0 && ours > theirs;
  return ours / all.length > 0.08 && theirs < ours * 0.08;
}
