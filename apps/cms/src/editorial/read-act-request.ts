import { isLanguage, stripControls, type LanguageTag } from '@flersprog/i18n';
import type { Words } from '../admin/labels/words.ts';
import { actFaults } from './act-faults.ts';
import type { ChangeNote } from './change-note.ts';

/** What a person asks for when publishing or withdrawing. */
export interface ActRequest {
  languages: LanguageTag[];
  /** Why; shown to readers of a withdrawn page. */
  reason: string | null;
  /** Publish the linked documents along. */
  linked: boolean;
  /** Public note of what changed. */
  note: ChangeNote;
}

const longestNote = 1000;

/** Reads the body of an act; what is wrong with it, in words, when it cannot be read. */
export function readActRequest(body: unknown): ActRequest | { fault: Words } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { fault: actFaults.noObject };
  const { languages, reason, linked, note } = body as Record<string, unknown>;
  if (!Array.isArray(languages) || languages.length === 0) return { fault: actFaults.noLanguages };
  const unknown: unknown = languages.find((language) => typeof language !== 'string' || !isLanguage(language));
  if (unknown !== undefined) return { fault: actFaults.unknownLanguage(shortly(unknown)) };
  const notes = isByLanguage(note) ? note : {};
  const foreign = Object.keys(notes).find((language) => !languages.includes(language));
  if (foreign !== undefined) return { fault: actFaults.foreignNote(shortly(foreign)) };
  const texts = { reason, ...(isByLanguage(note) ? {} : { note }), ...named('note', notes) };
  for (const [name, text] of Object.entries(texts)) {
    if (!isShortText(text)) return { fault: actFaults.longText(name, longestNote) };
  }
  if (linked !== undefined && linked !== null && typeof linked !== 'boolean') return { fault: actFaults.notLinked };
  return {
    languages: [...new Set(languages as LanguageTag[])],
    reason: textOrNull(reason),
    linked: linked === true,
    note: isByLanguage(note) ? textsOrNull(note) : textOrNull(note),
  };
}

const isShortText = (text: unknown) => text === undefined || text === null || (typeof text === 'string' && text.length <= longestNote);
const textOrNull = (text: unknown) => (typeof text === 'string' && stripControls(text).trim()) || null;
const isByLanguage = (note: unknown): note is Record<string, unknown> => typeof note === 'object' && note !== null && !Array.isArray(note);
const named = (field: string, texts: object) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${field}.${name}`, text]));

function textsOrNull(notes: Record<string, unknown>): ChangeNote {
  const texts = Object.entries(notes).flatMap(([language, text]) => {
    const said = textOrNull(text);
    return said === null ? [] : [[language, said]];
  });
  return texts.length === 0 ? null : (Object.fromEntries(texts) as ChangeNote);
}

const shortly = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 40);
