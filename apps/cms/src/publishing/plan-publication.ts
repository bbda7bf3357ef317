import { keyText, type DocumentState, type PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { wordsFor, type WordsForReaders } from '../editorial/words-for-readers.ts';
import { isPublished, newestLine, sourceOf, type LedgerLine } from './ledger-line.ts';
import { publishPage, type DocumentLedger } from './publish-page.ts';
import { saysSomething, type Subject } from './read-subject.ts';
import { snapshotDigest, textsDigest, type Snapshot } from './snapshot.ts';

/** Who acts, when, and with which words: the same for all lines of the act. */
export type ActStamp = Pick<LedgerLine, 'by' | 'byName' | 'at' | 'release'>;

/** A line to be written, with what it writes down. */
export interface PlannedLine {
  line: LedgerLine;
  snapshot: Snapshot | null;
}

/**
 * In which of the act's languages a document needs a line: the one the act is about in all of them; pictures where they
 * are new or have changed; others where they are not public yet and have something to say that no public source says
 * for them.
 */
export function languagesToPublish(
  subject: Subject,
  lines: readonly LedgerLine[],
  languages: readonly LanguageTag[],
  isRoot: boolean,
): LanguageTag[] {
  if (isRoot) return [...languages];
  const sourceIsPublic = isPublished(lines, subject.sourceLanguage) || languages.includes(subject.sourceLanguage);
  return languages.filter((language) => {
    if (subject.deskKind.rules.goesAlong === 'always') return !isPublished(lines, language) || hasChanged(subject, lines, language);
    if (isPublished(lines, language)) return false;
    return language === subject.sourceLanguage || saysSomething(subject, language) || !sourceIsPublic;
  });
}

function hasChanged(subject: Subject, lines: readonly LedgerLine[], language: LanguageTag): boolean {
  const snapshot = subject.snapshots.get(language);
  return !snapshot || newestLine(lines, language)?.digest !== snapshotDigest(snapshot);
}

/** The lines that publish a document in these languages, numbered from `firstNumber`. */
export function publishLines(
  subject: Subject,
  languages: readonly LanguageTag[],
  firstNumber: number,
  stamp: ActStamp,
  note: WordsForReaders,
): PlannedLine[] {
  return languages.map((language, index) => {
    const snapshot = subject.snapshots.get(language) ?? { texts: {}, shared: {} };
    const slug = snapshot.texts['slug'];
    const told = wordsFor(note, language, subject.sourceLanguage);
    return {
      snapshot,
      line: {
        ...stamp,
        number: firstNumber + index,
        key: subject.key,
        language,
        act: 'publish',
        slug: typeof slug === 'string' && slug !== '' ? slug : null,
        digest: snapshotDigest(snapshot),
        textsDigest: textsDigest(snapshot),
        sourceLanguage: subject.sourceLanguage,
        reason: null,
        reasonLanguage: null,
        note: told?.text ?? null,
        noteLanguage: told?.language ?? null,
      },
    };
  });
}

/** The lines that withdraw a document in these languages. */
export function withdrawLines(
  key: PageKey,
  lines: readonly LedgerLine[],
  languages: readonly LanguageTag[],
  firstNumber: number,
  stamp: ActStamp,
  reason: WordsForReaders,
): PlannedLine[] {
  const sourceLanguage = sourceOf(lines) ?? 'da';
  return languages.map((language, index) => {
    const told = wordsFor(reason, language, sourceLanguage);
    return {
      snapshot: null,
      line: {
        ...stamp,
        number: firstNumber + index,
        key,
        language,
        act: 'withdraw',
        slug: null,
        digest: null,
        textsDigest: null,
        sourceLanguage,
        reason: told?.text ?? null,
        reasonLanguage: told?.language ?? null,
        note: null,
        noteLanguage: null,
      },
    };
  });
}

/** A document's ledger with planned lines added, as it will be once they are written. */
export function withPlanned(ledger: DocumentLedger, planned: readonly PlannedLine[]): DocumentLedger {
  return {
    lines: [...ledger.lines, ...planned.map(({ line }) => line)],
    snapshots: new Map([
      ...ledger.snapshots,
      ...planned.flatMap(({ line, snapshot }) => (snapshot ? [[line.number, snapshot] as const] : [])),
    ]),
  };
}

/** What readers would see of a document, by key, once the planned lines are written. */
export function statesAfter(documents: readonly { subject: Subject; ledger: DocumentLedger }[]): ReadonlyMap<string, DocumentState> {
  const states = documents.flatMap(({ subject, ledger }) => publishPage(subject.deskKind, ledger) ?? []);
  return new Map(states.map((state) => [keyText(state), state]));
}
