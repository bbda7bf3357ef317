/** All kinds of things that are published. */
export const kinds = [
  'announcement',
  'topic',
  'municipality',
  'area',
  'partner',
  'funder',
  'grant-programme',
  'partnership',
  'media',
  'site',
] as const;

export type Kind = (typeof kinds)[number];

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}
