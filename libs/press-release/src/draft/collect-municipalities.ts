import type { Passage } from '../blocks/passages.ts';
import { findMunicipalities, type MunicipalityMention } from '../facts/municipality-mentions.ts';
import type { FoundMunicipality, FoundPartnership, Unsure } from './press-release-draft.ts';

export interface CollectedMunicipalities {
  municipalities: FoundMunicipality[];
  /** Codes of those the release says were turned down. */
  refused: string[];
  unsure: Unsure[];
}

const refusal = /(?<!\p{L})(?:afslag|fik ikke|får ikke|ikke fået|ikke udvalgt|ikke med|ikke støtte)(?!\p{L})/iu;

/**
 * Every municipality that is named for certain, in order of the text: by the word kommune, in a list under such a word, or
 * as one side of a partnership. A place name that is only that is unsure.
 */
export function collectMunicipalities(passages: Passage[], partnerships: FoundPartnership[]): CollectedMunicipalities {
  const sure = new Map<string, FoundMunicipality>();
  const bare = new Map<string, string>();
  const refused = new Set<string>();
  const together = new Set(partnerships.map(({ municipality }) => municipality));
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      for (const mention of findMunicipalities(sentence)) {
        const { code, name } = mention.municipality;
        if (refusal.test(sentence)) refused.add(code);
        if (!mention.sure && !isListed(passage, sentence, mention) && !together.has(code)) bare.set(code, bare.get(code) ?? mention.words);
        else if (!sure.has(code)) sure.set(code, { code, name, words: mention.words });
      }
    }
  }
  const unsure = [...bare].filter(([code]) => !sure.has(code)).map(([, words]): Unsure => ({ what: 'municipality', words }));
  return { municipalities: [...sure.values()], refused: [...refused], unsure };
}

/** The name opens an entry of a list that was announced as one of municipalities. */
function isListed(passage: Passage, sentence: string, { from, to }: MunicipalityMention): boolean {
  if (passage.leadIn === null || from !== 0 || !/kommune/iu.test(passage.leadIn)) return false;
  return /^['’]?(?:$|[.,;:]|\s[-–—(])/u.test(sentence.slice(to));
}
