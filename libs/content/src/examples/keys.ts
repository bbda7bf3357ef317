import type { Kind, PageKey } from '../kinds.ts';

const keyOf =
  <K extends Kind>(kind: K) =>
  (id: string) =>
    ({ kind, id }) satisfies PageKey;

/** Makes the key of an example document of the kind: `the.partner('sawa')`. */
export const the = {
  announcement: keyOf('announcement'),
  topic: keyOf('topic'),
  municipality: keyOf('municipality'),
  area: keyOf('area'),
  partner: keyOf('partner'),
  funder: keyOf('funder'),
  programme: keyOf('grant-programme'),
  media: keyOf('media'),
};
