import type { LanguageTag } from '@flersprog/i18n';
import type { StateOfLanguage } from './panel-api.ts';

/** What an official has ticked and unticked since the last act. */
export type Ticked = Partial<Record<LanguageTag, boolean>>;

type Ready = Pick<StateOfLanguage, 'language' | 'state' | 'hasText'>;

/** The languages to publish: those the official says, and of the others those with something to publish, what she most likely came for. */
export function chosenIn(ready: readonly Ready[], ticked: Ticked): LanguageTag[] {
  return ready.filter((one) => ticked[one.language] ?? isWaiting(one)).map(({ language }) => language);
}

const isWaiting = ({ state, hasText }: Ready) => state === 'changed' || (state === 'draft' && hasText);
