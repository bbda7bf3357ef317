import { passagesOf } from '../blocks/passages.ts';
import type { ReleaseBlock } from '../blocks/release-block.ts';
import { looksDanish } from '../language/looks-danish.ts';
import { readRelations } from '../relations/read-relations.ts';
import { dashesAlike } from '../relations/read-name.ts';
import { collectAmounts } from './collect-amounts.ts';
import { collectApplications } from './collect-applications.ts';
import { collectMunicipalities } from './collect-municipalities.ts';
import { isDateLine } from './date-line.ts';
import { digestOfText } from './digest-of-text.ts';
import { readGrantProgramme } from './grant-programme.ts';
import { doubtCounts } from './municipality-counts.ts';
import { readOutline } from './outline.ts';
import type { PressReleaseDraft } from './press-release-draft.ts';

/** Blocks → outline → facts → relations → draft. Facts are looked for in Danish text only. */
export function draftFromBlocks(blocks: ReleaseBlock[]): PressReleaseDraft {
  const whole = dashesAlike(wholeText(blocks));
  const digest = digestOfText(whole);
  const danish = looksDanish(whole);
  const { announcement, body, unsure } = readOutline(blocks, danish);
  if (!danish)
    return {
      ...nothing,
      digest,
      announcement,
      body,
      unsure: [...unsure, { what: 'language', words: whole.slice(0, 80).replaceAll('\n', ' ') }],
    };

  const passages = passagesOf(blocks.filter((block) => block.type === 'list' || !isDateLine(block.words.text)).map(withDashesAlike));
  const relations = readRelations(passages, whole);
  const places = collectMunicipalities(passages, relations.partnerships);
  const sums = collectAmounts(passages, announcement.title ?? '');
  const { applications, unsure: doubtfulCounts } = collectApplications(passages);
  const chosen = places.municipalities.map(({ code }) => code).filter((code) => !places.refused.includes(code));
  const sentences = passages.flatMap((passage) => passage.sentences);
  return {
    digest,
    announcement,
    body,
    amounts: sums.amounts,
    applications,
    municipalities: places.municipalities,
    partners: relations.partners,
    areas: relations.areas,
    funders: relations.funders,
    partnerships: relations.partnerships,
    grantProgramme: readGrantProgramme(sums.granted, { announcement, applications }, chosen, passages),
    unsure: [
      ...unsure,
      ...sums.unsure,
      ...doubtfulCounts,
      ...places.unsure,
      ...doubtCounts(sentences, places.municipalities.length),
      ...relations.unsure,
    ],
  };
}

const nothing = {
  amounts: [],
  applications: null,
  municipalities: [],
  partners: [],
  areas: [],
  funders: [],
  partnerships: [],
  grantProgramme: null,
};

function wholeText(blocks: ReleaseBlock[]): string {
  return blocks.map((block) => (block.type === 'list' ? block.items.map(({ text }) => text).join('\n') : block.words.text)).join('\n');
}

/** One name in two dash spellings reads alike; the body keeps the spelling of the text. */
function withDashesAlike(block: ReleaseBlock): ReleaseBlock {
  const alike = (words: { text: string }) => ({ text: dashesAlike(words.text), links: [] });
  return block.type === 'list' ? { ...block, items: block.items.map(alike) } : { ...block, words: alike(block.words) };
}
