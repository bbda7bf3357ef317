import type { PressReleaseDraft } from '@flersprog/press-release';
import type { PayloadRequest } from 'payload';
import { oneAfterAnother } from '../database/one-after-another.ts';
import { inOneTransaction } from '../publishing/in-one-transaction.ts';
import { createDrafts, type ImportedDocuments } from './create-drafts.ts';
import { planImport } from './plan-import.ts';
import { nothingThere } from './existing-documents.ts';
import type { ImportPlan } from './import-plan.ts';
import { readExisting } from './read-existing.ts';

/** Reads, plans and creates in one transaction, so that two imports at once make no doubles. */
export function importRelease(req: PayloadRequest, draft: PressReleaseDraft): Promise<ImportedDocuments> {
  return inOneTransaction(req, async () => {
    await oneAfterAnother(req, 'import');
    const plan = planImport(draft, await readExisting(req, draft));
    return createDrafts(req.payload, plan, req);
  });
}

/** What `importRelease` would create and find, with nothing written; what is not there yet has "" for an id. */
export async function lookUpRelease(req: PayloadRequest, draft: PressReleaseDraft): Promise<ImportedDocuments> {
  return lookedUp(planImport(draft, await readExisting(req, draft)));
}

/** The same where there is no database yet, which is not made for the question. */
export function lookUpInNothing(draft: PressReleaseDraft): ImportedDocuments {
  return lookedUp(planImport(draft, nothingThere));
}

function lookedUp(plan: ImportPlan): ImportedDocuments {
  const documents = plan.map(({ collection, label, found }) => ({ collection, label, id: found ?? '' }));
  return { created: documents.filter(({ id }) => id === ''), found: documents.filter(({ id }) => id !== '') };
}
