const colours = ['paper', 'leaf', 'sand', 'deep', 'rav', 'ink', 'soft', 'fjord', 'rav-ink', 'tegl'];

/** The colours by their names in the style sheet. */
export function Swatches() {
  return (
    <ul className="swatches" lang="en" dir="ltr">
      {colours.map((colour) => (
        <li key={colour} className={`swatch-${colour}`}>
          {colour}
        </li>
      ))}
    </ul>
  );
}
