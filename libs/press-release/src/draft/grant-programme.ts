import type { Passage } from '../blocks/passages.ts';
import type { FoundAmount, FoundGrantProgramme, PressReleaseDraft } from './press-release-draft.ts';

const named = /(?<!\p{L})puljen\s[»"”“„](?<name>[^»«"”“„]{3,80})[«"”“„]/u;
const purpose = /^(?:Formålet|Puljens formål|Puljen har til formål|Formålet med puljen)\s/u;

/** The programme a release tells of: there is one when there is a sum handed out for certain. Its name is the text's own, or the title. */
export function readGrantProgramme(
  granted: FoundAmount | null,
  draft: Pick<PressReleaseDraft, 'announcement' | 'applications'>,
  chosen: string[],
  passages: Passage[],
): FoundGrantProgramme | null {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const own = sentences.map((sentence) => named.exec(sentence)?.groups?.name).find((name) => name !== undefined);
  const name = own ?? draft.announcement.title;
  if (granted === null || name === null) return null;
  return {
    name,
    purpose: sentences.find((sentence) => purpose.test(sentence)) ?? null,
    amount: granted.value,
    currency: granted.currency,
    year: draft.announcement.date === null ? null : Number(draft.announcement.date.slice(0, 4)),
    applicationsReceived: draft.applications?.value ?? null,
    municipalities: chosen,
  };
}
