/** Ways in which one text mixes directions, or brings along what nobody sees; each holds a word to find it by. */
const shapes: ((word: string) => string)[] = [
  (word) => `سوا (${word} ApS)`,
  (word) => `${word} «سوا» / "x" & <b>`,
  (word) => `\u202D+45 70 20 30 40\u202C ${word}`,
  (word) => `اتصل ${word}: post@sawa.example, https://sawa.example/ar?x=1`,
  (word) => `100 % ${word} – 50 ٪`,
  (word) => `${word} 9–16, 24.12.2026`,
  (word) => `خبر \u202Emoms ${word}`,
  (word) => `\u2067א ${word} \u2066x`,
  (word) => `\u200F${word}\u200B\u200E \uFEFFسوا\u2060!`,
  (word) => `می\u200Cخواهم ${word} ('x')`,
  (word) => `C++ ${word} (سوا`,
];

/** Makes mixed texts, each with a word of its own, and remembers them. */
export function mixedTexts() {
  const made: string[] = [];
  return {
    made,
    next(): string {
      const word = `Zq${String(made.length + 1).padStart(3, '0')}`;
      const text = shapes[made.length % shapes.length]!(word);
      made.push(text);
      return text;
    },
  };
}
