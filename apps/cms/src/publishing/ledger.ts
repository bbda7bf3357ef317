import type { Kind, PageKey } from '@flersprog/content';
import type { Payload, PayloadRequest, Where } from 'payload';
import { linesInUse, type LedgerLine } from './ledger-line.ts';
import type { Publication } from '../payload-types.ts';
import { writtenByAct } from './publications.ts';
import type { DocumentLedger } from './publish-page.ts';
import { parseSnapshot, snapshotText, type Snapshot } from './snapshot.ts';

/** Who asks the database: Payload, and the request whose transaction to read and write in, if there is one. */
export interface Asker {
  payload: Payload;
  req?: PayloadRequest;
}

/** All lines of one document, in order, without their snapshots. */
export function readLines(asker: Asker, key: PageKey): Promise<LedgerLine[]> {
  return findLines(asker, { and: [{ kind: { equals: key.kind } }, { document: { equals: key.id } }] });
}

/** Lines of documents of a kind that were published at this slug, in any language, at any time. */
export function readLinesAt(asker: Asker, kind: Kind, slug: string): Promise<LedgerLine[]> {
  return findLines(asker, { and: [{ kind: { equals: kind } }, { slug: { equals: slug } }] });
}

/** Lines written after a number, in order. */
export function readLinesAfter(asker: Asker, number: number): Promise<LedgerLine[]> {
  return findLines(asker, { number: { greater_than: number } });
}

/** The snapshots today's pages of a document are made of (`linesInUse`), by line number. */
export async function readSnapshots(asker: Asker, lines: readonly LedgerLine[]): Promise<Map<number, Snapshot>> {
  const numbers = linesInUse(lines);
  if (numbers.length === 0) return new Map();
  const { docs } = await asker.payload.find({
    collection: 'publications',
    where: { number: { in: numbers } },
    select: { number: true, snapshot: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: asker.req,
  });
  return new Map(docs.map((doc) => [doc.number, parseSnapshot(doc.snapshot ?? 'null')]));
}

/** One document's ledger, as `publishPage` wants it. */
export async function readLedger(asker: Asker, key: PageKey): Promise<DocumentLedger> {
  const lines = await readLines(asker, key);
  return { lines, snapshots: await readSnapshots(asker, lines) };
}

/** Number of the newest line of all; 0 for an empty ledger. */
export async function newestNumber(asker: Asker): Promise<number> {
  const { docs } = await asker.payload.find({
    collection: 'publications',
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
    depth: 0,
    overrideAccess: true,
    req: asker.req,
  });
  return docs[0]?.number ?? 0;
}

/** Adds a line. Only inside the transaction of an act (publications.ts refuses everything else). */
export async function writeLine(req: PayloadRequest, line: LedgerLine, snapshot: Snapshot | null): Promise<void> {
  const { key, ...columns } = line;
  await req.payload.create({
    collection: 'publications',
    data: { ...columns, kind: key.kind, document: key.id, snapshot: snapshot && snapshotText(snapshot) },
    context: writtenByAct,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** Every line up to a number, documents one after the other, each document's lines in order. */
export async function* readLinesInOrder(asker: Asker, upTo: number): AsyncIterable<LedgerLine> {
  const where = { number: { less_than_equal: upTo } };
  for (let page = 1; ; page += 1) {
    const lines = await findLines(asker, where, { sort: ['kind', 'document', 'number'], limit: linesAtOnce, page });
    yield* lines;
    if (lines.length < linesAtOnce) return;
  }
}

const linesAtOnce = 1000;

interface Slice {
  sort: string | string[];
  limit?: number;
  page?: number;
}

async function findLines(asker: Asker, where: Where, slice: Slice = { sort: 'number' }): Promise<LedgerLine[]> {
  const { docs } = await asker.payload.find({
    collection: 'publications',
    where,
    ...slice,
    select: { snapshot: false },
    pagination: slice.limit !== undefined,
    depth: 0,
    overrideAccess: true,
    req: asker.req,
  });
  return docs.map(lineOf);
}

/** The line as the collection holds it, in our words. */
function lineOf({ kind, document, ...line }: Omit<Publication, 'snapshot'>): LedgerLine {
  return {
    number: line.number,
    key: { kind, id: document },
    language: line.language,
    act: line.act,
    slug: line.slug ?? null,
    digest: line.digest ?? null,
    textsDigest: line.textsDigest ?? null,
    sourceLanguage: line.sourceLanguage,
    by: line.by ?? null,
    byName: line.byName ?? null,
    reason: line.reason ?? null,
    reasonLanguage: line.reasonLanguage ?? null,
    note: line.note ?? null,
    noteLanguage: line.noteLanguage ?? null,
    at: line.at,
    release: line.release,
  };
}
