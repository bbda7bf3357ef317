/** Text of one paragraph as the desk's editor keeps it. */
export function paragraph(text: string, direction: 'ltr' | 'rtl' = 'ltr'): object {
  const block = { format: '', indent: 0, version: 1, direction };
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  return { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [words] }] } };
}
