import { rulesOf, type DocumentState } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { WordsForReaders } from '../../editorial/words-for-readers.ts';
import type { FieldShape } from '../field-shapes.ts';
import type { LedgerLine } from '../ledger-line.ts';
import { publishLines, withdrawLines, withPlanned } from '../plan-publication.ts';
import { publishPage, type DocumentLedger } from '../publish-page.ts';
import { snapshotOf } from '../snapshot.ts';
import type { DeskKind } from '../to-published-page.ts';

const text = (name: string, localized: boolean): FieldShape => ({ name, localized, label: undefined, holds: 'text' });

/** A municipality without a database: the fields publishing has to tell apart. */
export const paperKind: DeskKind = {
  kind: 'municipality',
  rules: rulesOf('municipality'),
  collection: 'municipalities',
  kindOf: () => null,
  shapes: [
    text('name', true),
    text('intro', true),
    text('slug', true),
    text('sourceLanguage', false),
    text('code', false),
    { name: 'sensitive', localized: false, label: undefined, holds: 'yes-or-no' },
    {
      name: 'contact',
      localized: false,
      label: undefined,
      holds: 'group',
      fields: [
        text('phone', false),
        text('address', true),
        { name: 'openingHours', localized: false, label: undefined, holds: 'rows', fields: [text('days', true), text('phone', false)] },
      ],
    },
  ],
};

/** The texts and values of a working copy as one language sees them. */
export type WorkingCopy = Record<string, unknown>;

/** A desk on paper: a working copy, a ledger, and the acts that write it. */
export function paperDesk(sourceLanguage: LanguageTag = 'da') {
  const key = { kind: 'municipality', id: 'm1' } as const;
  const copies = new Map<LanguageTag, WorkingCopy>();
  let ledger: DocumentLedger = { lines: [], snapshots: new Map() };
  let clock = Date.UTC(2026, 0, 1);
  const stamp = () => ({ by: 'u1', byName: 'Ida', at: new Date((clock += 1000)).toISOString(), release: `r${clock}` });
  const next = () => (ledger.lines.at(-1)?.number ?? 0) + 1;
  return {
    /** Saves what one language of the working copy holds, shared values included. */
    save(language: LanguageTag, copy: WorkingCopy): void {
      copies.set(language, copy);
    },
    publish(languages: LanguageTag[], note: WordsForReaders = null): void {
      const snapshots = new Map(languages.map((language) => [language, snapshotOf(paperKind.shapes, copies.get(language) ?? {})]));
      ledger = withPlanned(ledger, publishLines({ key, deskKind: paperKind, sourceLanguage, snapshots }, languages, next(), stamp(), note));
    },
    withdraw(languages: LanguageTag[], reason: WordsForReaders = null): void {
      ledger = withPlanned(ledger, withdrawLines(key, ledger.lines, languages, next(), stamp(), reason));
    },
    lines: (): readonly LedgerLine[] => ledger.lines,
    ledger: (): DocumentLedger => ledger,
    state(): DocumentState {
      return publishPage(paperKind, ledger) ?? { ...key, line: 0, pages: [], addresses: [] };
    },
  };
}
