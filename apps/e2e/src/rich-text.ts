const block = { format: '', indent: 0, version: 1 };

type Direction = 'ltr' | 'rtl';

/** Text of one paragraph as the desk's editor keeps it. */
export function paragraph(text: string, direction: Direction = 'ltr'): object {
  return running([element('paragraph', text, direction, { textFormat: 0, textStyle: '' })], direction);
}

/** Text of a heading and a paragraph. */
export function headed(heading: string, tag: 'h2' | 'h3'): object {
  return running(
    [element('heading', heading, 'ltr', { tag }), element('paragraph', 'Kom og se.', 'ltr', { textFormat: 0, textStyle: '' })],
    'ltr',
  );
}

/** A paragraph, a heading, a quote and a list, each with a text of its own. */
export function textOfEveryShape(text: () => string, direction: Direction = 'ltr'): object {
  const entry = element('listitem', text(), direction, { value: 1 });
  return running(
    [
      element('paragraph', text(), direction, { textFormat: 0, textStyle: '' }),
      element('heading', text(), direction, { tag: 'h2' }),
      element('quote', text(), direction),
      { type: 'list', ...block, direction, listType: 'bullet', tag: 'ul', start: 1, children: [entry] },
    ],
    direction,
  );
}

function running(children: object[], direction: Direction): object {
  return { root: { type: 'root', ...block, direction, children } };
}

function element(type: string, text: string, direction: Direction, more: object = {}): object {
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  return { type, ...block, direction, ...more, children: [words] };
}
