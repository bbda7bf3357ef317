/**
 * The kinds of things that are published, and which of them have a page of their own.
 * What a kind's values are stands in kinds/<kind>.ts; where its pages are stands in address.ts.
 */
import type { Announcement } from './kinds/announcement.ts';
import type { Area } from './kinds/area.ts';
import type { Funder } from './kinds/funder.ts';
import type { GrantProgramme } from './kinds/grant-programme.ts';
import type { Media } from './kinds/media.ts';
import type { Municipality } from './kinds/municipality.ts';
import type { Partner } from './kinds/partner.ts';
import type { Partnership } from './kinds/partnership.ts';
import type { Site } from './kinds/site.ts';
import type { Topic } from './kinds/topic.ts';

/** The values of each kind, as a published page carries them. */
export interface ValuesOf {
  announcement: Announcement;
  topic: Topic;
  municipality: Municipality;
  area: Area;
  partner: Partner;
  funder: Funder;
  'grant-programme': GrantProgramme;
  partnership: Partnership;
  media: Media;
  site: Site;
}

export type Kind = keyof ValuesOf;

/** Kinds that readers can open at an address of their own. */
export const kindsWithPages = ['announcement', 'topic', 'municipality', 'partner', 'grant-programme'] as const satisfies readonly Kind[];
export type KindWithPage = (typeof kindsWithPages)[number];

/** A document, the same in all languages. `id` is opaque. */
export interface PageKey {
  kind: Kind;
  id: string;
}

/** One text for maps and sets: "kind:id". */
export function keyText(key: PageKey): string {
  return `${key.kind}:${key.id}`;
}

export function hasPage(kind: Kind): kind is KindWithPage {
  return (kindsWithPages as readonly Kind[]).includes(kind);
}
