import { isolate } from '@flersprog/i18n/isolate';
import type { Words } from '../admin/labels/words.ts';
import { reasonTexts, type ReasonCode } from './reason-texts.ts';

/** A language the desk itself can be shown in. */
export type DeskLanguage = keyof Words;

const deskLanguages = ['da', 'en', 'ar', 'uk', 'tr'] as const satisfies readonly DeskLanguage[];

/** The signed-in person's language at the desk; Danish where it is not one of ours. */
export function deskLanguage(tag: string | undefined): DeskLanguage {
  return deskLanguages.find((language) => language === tag) ?? 'da';
}

/** Fills a text's places, each isolated in its own direction (U+2068, U+2069). */
export function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? isolate(values[name] ?? '') : place));
}

/** A sentence an official can act on. */
export function sayReason(code: ReasonCode, values: Record<string, string>, inLanguage: DeskLanguage): string {
  return fillIn(reasonTexts[code][inLanguage], values);
}

/** A language's name for a person who reads another: "arabisk" for ar in Danish. */
export function nameOfLanguage(language: string, inLanguage: DeskLanguage): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
