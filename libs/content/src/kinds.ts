/**
 * The kinds of things that are published, and which of them have a page of their own.
 * What a kind's values are stands in kinds/<kind>.ts; where its pages are stands in address.ts.
 */
import type { Kind } from './kinds/kind.ts';
import type { KindRules } from './kinds/kind-rules.ts';
import { announcementRules, type Announcement } from './kinds/announcement.ts';
import { areaRules, type Area } from './kinds/area.ts';
import { funderRules, type Funder } from './kinds/funder.ts';
import { grantProgrammeRules, type GrantProgramme } from './kinds/grant-programme.ts';
import { mediaRules, type Media } from './kinds/media.ts';
import { municipalityRules, type Municipality } from './kinds/municipality.ts';
import { partnerRules, type Partner } from './kinds/partner.ts';
import { partnershipRules, type Partnership } from './kinds/partnership.ts';
import { siteRules, type Site } from './kinds/site.ts';
import { topicRules, type Topic } from './kinds/topic.ts';

export { isKind, kinds, type Kind } from './kinds/kind.ts';

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

const rules: { [K in Kind]: KindRules<ValuesOf[K]> } = {
  announcement: announcementRules,
  topic: topicRules,
  municipality: municipalityRules,
  area: areaRules,
  partner: partnerRules,
  funder: funderRules,
  'grant-programme': grantProgrammeRules,
  partnership: partnershipRules,
  media: mediaRules,
  site: siteRules,
};

/** What the kind states about itself (kinds/kind-rules.ts). */
export function rulesOf(kind: Kind): KindRules {
  return rules[kind];
}

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
