import type { LanguageTag } from '@flersprog/i18n';
import { deskLanguage, nameOfLanguage, type DeskLanguage } from '../../editorial/say-reason.ts';
import { panelTexts, type PanelText } from './panel-texts.ts';
import type { StateOfLanguage } from './panel-api.ts';

/** The panel's words in one person's language. */
export interface Speech {
  language: DeskLanguage;
  say(text: PanelText, values?: Record<string, string>): string;
  name(language: LanguageTag): string;
}

export function speechIn(tag: string): Speech {
  const language = deskLanguage(tag);
  return {
    language,
    say: (text, values = {}) => panelTexts[text][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place),
    name: (of) => nameOfLanguage(of, language),
  };
}

/** What the publish button says it will do. */
export function publishLabel(speech: Speech, chosen: readonly StateOfLanguage[]): string {
  const languages = listOf(speech, chosen);
  if (chosen.every(({ state }) => state === 'published')) return speech.say('publishAgainIn', { languages });
  return speech.say(chosen.every(isPublic) ? 'publishChangesIn' : 'publishIn', { languages });
}

/** Whether readers can see the language now, the working copy changed since or not. */
export function isPublic({ state }: Pick<StateOfLanguage, 'state'>): boolean {
  return state === 'published' || state === 'changed';
}

/** What the withdraw button says it will do. */
export function withdrawLabel(speech: Speech, going: readonly StateOfLanguage[]): string {
  const [one] = going;
  if (going.length !== 1 || !one) return speech.say('withdrawIn', { languages: listOf(speech, going) });
  const name = speech.name(one.language);
  if (speech.language !== 'da') return speech.say('withdrawOne', { language: name });
  // Only names in -sk can be bent into "den danske side"; "urdu" and "somali" cannot.
  return name.endsWith('sk') ? speech.say('withdrawOne', { language: `${name}e` }) : speech.say('withdrawIn', { languages: name });
}

/** Which text stands in for a missing one; null where each language can only have its own. */
export function textsHint(speech: Speech, languages: readonly Pick<StateOfLanguage, 'language'>[], source: LanguageTag): string | null {
  if (languages.length < 2 || !languages.some(({ language }) => language === source)) return null;
  return speech.say('sourceStandsIn', { language: speech.name(source) });
}

function listOf(speech: Speech, chosen: readonly StateOfLanguage[]): string {
  return new Intl.ListFormat(speech.language).format(chosen.map(({ language }) => speech.name(language)));
}
