import { keyText, type DocumentState } from '@flersprog/content';
import type { Payload } from 'payload';
import { contentWriterOf } from './content-writer.ts';
import { deskKindOf } from './desk-kinds.ts';
import { newestNumber, readLinesAfter, readLinesInOrder, readSnapshots } from './ledger.ts';
import type { LedgerLine } from './ledger-line.ts';
import { publishPage } from './publish-page.ts';
import { putDocuments } from './run-publishing-jobs.ts';

/**
 * Throws the content store away and writes it again from the ledger. Works while desk and site run: what is published
 * meanwhile is written again at the end. The digest depends on the ledger alone, so it is the same each time.
 */
export async function rebuildStore(payload: Payload): Promise<{ count: number; digest: string }> {
  const upTo = await newestNumber({ payload });
  const writer = await contentWriterOf(payload);
  const rebuilt = await writer.replaceAll(statesUpTo(payload, upTo));
  const meanwhile = await readLinesAfter({ payload }, upTo);
  if (meanwhile.length === 0) return rebuilt;
  await putDocuments(
    payload,
    meanwhile.map(({ key }) => key),
  );
  return writer.digest();
}

/** The state of every document that has a line, from the lines up to a number: a set that no act can change any more. */
async function* statesUpTo(payload: Payload, upTo: number): AsyncIterable<DocumentState> {
  let lines: LedgerLine[] = [];
  for await (const line of readLinesInOrder({ payload }, upTo)) {
    const [first] = lines;
    if (first && keyText(first.key) !== keyText(line.key)) {
      yield* stateOf(payload, lines);
      lines = [];
    }
    lines.push(line);
  }
  yield* stateOf(payload, lines);
}

async function* stateOf(payload: Payload, lines: LedgerLine[]): AsyncIterable<DocumentState> {
  const [first] = lines;
  if (!first) return;
  const state = publishPage(deskKindOf(payload, first.key.kind), { lines, snapshots: await readSnapshots({ payload }, lines) });
  if (state) yield state;
}
