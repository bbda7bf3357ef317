import { isLanguage, stripControls, type LanguageTag } from '@flersprog/i18n';
import type { Words } from '../admin/labels/words.ts';
import { actFaults } from './act-faults.ts';
import type { WordsForReaders } from './words-for-readers.ts';

/** What a person asks for when publishing or withdrawing. */
export interface ActRequest {
  languages: LanguageTag[];
  /** Why; shown to readers of a withdrawn page. */
  reason: WordsForReaders;
  /** Publish the linked documents along. */
  linked: boolean;
  /** Public note of what changed. */
  note: WordsForReaders;
}

const longestText = 1000;

/** Reads the body of an act; what is wrong with it, in words, when it cannot be read. */
export function readActRequest(body: unknown): ActRequest | { fault: Words } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { fault: actFaults.noObject };
  const { languages, reason, linked, note } = body as Record<string, unknown>;
  if (!Array.isArray(languages) || languages.length === 0) return { fault: actFaults.noLanguages };
  const unknown: unknown = languages.find((language) => typeof language !== 'string' || !isLanguage(language));
  if (unknown !== undefined) return { fault: actFaults.unknownLanguage('languages', shortly(unknown)) };
  const fault = faultOfWords('reason', reason) ?? faultOfWords('note', note);
  if (fault) return { fault };
  if (linked !== undefined && linked !== null && typeof linked !== 'boolean') return { fault: actFaults.notLinked };
  return {
    languages: [...new Set(languages as LanguageTag[])],
    reason: wordsOrNull(reason),
    linked: linked === true,
    note: wordsOrNull(note),
  };
}

function faultOfWords(field: string, words: unknown): Words | null {
  if (!isByLanguage(words)) return isShortText(words) ? null : actFaults.longText(field, longestText);
  const foreign = Object.keys(words).find((language) => !isLanguage(language));
  if (foreign !== undefined) return actFaults.unknownLanguage(field, shortly(foreign));
  const long = Object.keys(words).find((language) => !isShortText(words[language]));
  return long === undefined ? null : actFaults.longText(`${field}.${long}`, longestText);
}

const isShortText = (text: unknown) => text === undefined || text === null || (typeof text === 'string' && text.length <= longestText);
const textOrNull = (text: unknown) => (typeof text === 'string' && stripControls(text).trim()) || null;
const isByLanguage = (words: unknown): words is Record<string, unknown> =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

function wordsOrNull(words: unknown): WordsForReaders {
  if (!isByLanguage(words)) return textOrNull(words);
  const texts = Object.entries(words).flatMap(([language, text]) => {
    const said = textOrNull(text);
    return said === null ? [] : [[language, said]];
  });
  return texts.length === 0 ? null : (Object.fromEntries(texts) as WordsForReaders);
}

const shortly = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 40);
