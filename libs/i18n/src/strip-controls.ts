/**
 * What is invisible and can turn a text over or hide in it: C0 and C1 controls except tab and line feed, soft marks of
 * direction and isolates (UAX #9), zero-width space, word joiner and byte order mark, separators, annotation marks, tags.
 * Kept: zero-width (non-)joiner, which Persian, Sorani and Urdu spelling needs.
 */
const strayControls =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Soft marks of direction: in running text a writer from right to left may have set them on purpose. */
const softMarks = /([\u061C\u200E\u200F])/u;

/** Removes stray direction marks and other invisible controls, and repairs broken surrogates. */
export function stripControls(text: string): string {
  return text.toWellFormed().replace(strayControls, '');
}

/** The same for a piece of running text, which keeps its soft marks of direction: they reach no further than their neighbours. */
export function stripControlsButMarks(text: string): string {
  return text
    .split(softMarks)
    .map((piece) => (softMarks.test(piece) ? piece : stripControls(piece)))
    .join('');
}

/** True when the text holds a control that `stripControls` would remove. */
export function hasStrayControls(text: string): boolean {
  return stripControls(text) !== text;
}
