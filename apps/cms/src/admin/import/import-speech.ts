import { deskLanguage, fillIn, type DeskLanguage } from '../../editorial/say-reason.ts';
import { importTexts, type ImportText } from './import-texts.ts';

/** The page's words in one person's language; names filled in are isolated in their own direction. */
export interface ImportSpeech {
  language: DeskLanguage;
  say(text: ImportText, values?: Record<string, string>): string;
}

export function importSpeech(tag: string): ImportSpeech {
  const language = deskLanguage(tag);
  return { language, say: (text, values = {}) => fillIn(importTexts[text][language], values) };
}
