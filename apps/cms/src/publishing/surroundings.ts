import {
  factKey,
  factsIn,
  factValue,
  isRichText,
  keyText,
  type DocumentState,
  type FactReference,
  type PublishedPage,
} from '@flersprog/content';
import type { DeskLanguage } from '../editorial/say-reason.ts';
import type { FactState, Surroundings } from '../editorial/reasons-not-to-publish.ts';
import { slugIn } from './address-history.ts';
import { deskKindOf } from './desk-kinds.ts';
import { labelOf } from './label-of.ts';
import { readLedger, readLines, readLinesAt, type Asker } from './ledger.ts';
import { isPublished } from './ledger-line.ts';
import { publishPage } from './publish-page.ts';

/** Finds out beforehand what `reasonsNotToPublish` may ask about a page. `states`: what the act itself is about to publish. */
export async function surroundingsOf(
  asker: Asker,
  page: PublishedPage,
  states: ReadonlyMap<string, DocumentState>,
  deskLanguage: DeskLanguage,
): Promise<Surroundings> {
  const taken = page.slug !== null && (await isTaken(asker, page, page.slug, states));
  const facts = await factStates(asker, page, states);
  const { shapes } = deskKindOf(asker.payload, page.kind);
  return {
    isTaken: () => taken,
    factState: (fact) => stateOfFact(facts.get(keyText(factKey(fact))), fact),
    labelOf: (field) => labelOf(shapes, field, deskLanguage),
    deskLanguage,
  };
}

async function isTaken(asker: Asker, page: PublishedPage, slug: string, states: ReadonlyMap<string, DocumentState>): Promise<boolean> {
  const others = [...states.values()].filter((state) => state.kind === page.kind && state.id !== page.id);
  if (others.some((state) => state.pages.some((other) => other.language === page.language && other.slug === slug))) return true;
  const { rules } = deskKindOf(asker.payload, page.kind);
  const ids = new Set((await readLinesAt(asker, page.kind, slug)).map(({ key }) => key.id));
  for (const id of ids) {
    if (id === page.id || states.has(keyText({ kind: page.kind, id }))) continue;
    const lines = await readLines(asker, { kind: page.kind, id });
    if (isPublished(lines, page.language) && slugIn(lines, page.language, rules.titleMayFallBack) === slug) return true;
  }
  return false;
}

async function factStates(asker: Asker, page: PublishedPage, states: ReadonlyMap<string, DocumentState>) {
  const keys = Object.values(page.values).filter(isRichText).flatMap(factsIn).map(factKey);
  const found = new Map<string, DocumentState | null>();
  for (const key of keys) {
    const text = keyText(key);
    if (found.has(text)) continue;
    found.set(text, states.get(text) ?? publishPage(deskKindOf(asker.payload, key.kind), await readLedger(asker, key)));
  }
  return found;
}

function stateOfFact(state: DocumentState | null | undefined, fact: FactReference): FactState {
  const page = state?.pages.find(({ language, sourceLanguage }) => language === sourceLanguage) ?? state?.pages[0];
  if (!page) return 'not public';
  return factValue(fact, page.values as unknown as Record<string, unknown>) === null ? 'says nothing' : 'says something';
}
