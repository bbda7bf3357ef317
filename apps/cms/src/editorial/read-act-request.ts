import { isLanguage, type LanguageTag } from '@flersprog/i18n';

/** What a person asks for when publishing or withdrawing. */
export interface ActRequest {
  languages: LanguageTag[];
  /** Why; shown to readers of a withdrawn page. */
  reason: string | null;
  /** Publish the linked documents along. */
  linked: boolean;
  /** Public note of what changed. */
  note: string | null;
}

const longestNote = 1000;

/** Reads the body of an act; a sentence that says what is wrong with it when it cannot be read. */
export function readActRequest(body: unknown): ActRequest | { fault: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { fault: 'Send a JSON object, for example {"languages": ["da"]}.' };
  }
  const { languages, reason, linked, note } = body as Record<string, unknown>;
  if (!Array.isArray(languages) || languages.length === 0) {
    return { fault: '"languages" must be a list of at least one language, for example ["da", "ar"].' };
  }
  const unknown: unknown = languages.find((language) => typeof language !== 'string' || !isLanguage(language));
  if (unknown !== undefined) return { fault: `"languages" holds ${JSON.stringify(unknown)}, which is no language of this site.` };
  for (const [name, text] of Object.entries({ reason, note })) {
    if (!isShortText(text)) return { fault: `"${name}" must be a text of at most ${longestNote} characters, or left out.` };
  }
  if (linked !== undefined && linked !== null && typeof linked !== 'boolean')
    return { fault: '"linked" must be true or false, or left out.' };
  return {
    languages: [...new Set(languages as LanguageTag[])],
    reason: textOrNull(reason),
    linked: linked === true,
    note: textOrNull(note),
  };
}

const isShortText = (text: unknown) => text === undefined || text === null || (typeof text === 'string' && text.length <= longestNote);
const textOrNull = (text: unknown) => (typeof text === 'string' && text.trim() !== '' ? text.trim() : null);
