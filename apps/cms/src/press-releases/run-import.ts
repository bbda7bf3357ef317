import { existsSync, mkdirSync } from 'node:fs';
import type { PressReleaseDraft } from '@flersprog/press-release';
import { parseSettings, readSettings, type Settings, type StatedSettings } from '@flersprog/settings';
import { createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { sqliteFile } from '../database/database-for.ts';
import { deskConfig } from '../desk-config.ts';
import type { ImportedDocuments } from './create-drafts.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importFile, type FileOutcome } from './import-file.ts';
import { importRelease, lookUpInNothing, lookUpRelease } from './import-release.ts';
import type { ImportReport } from './import-report.ts';
import { sayReport } from './say-report.ts';

const exitCodes: Record<FileOutcome, number> = { imported: 0, 'could not be read': 3, 'nothing to import': 4 };

/** What becomes of the drafts of one run, and what must be closed after the last. */
interface Keeper {
  keep: (draft: PressReleaseDraft) => Promise<ImportedDocuments>;
  close: () => Promise<void>;
}

/** Imports the files one after the other into the desk of the environment's settings, prints, and answers the exit code. */
export async function runImport({ files, isDryRun, isJson }: ImportArguments): Promise<number> {
  const makesNothing = isDryRun && isWithoutDatabase(parseSettings(process.env));
  const { keep, close } = makesNothing ? keepNothing : await openKeeper(readSettings(process.env), isDryRun);
  const reports: ImportReport[] = [];
  const codes: number[] = [];
  for (const file of files) {
    const { report, outcome } = await importFile(file, keep);
    if (!isJson) console.log(sayReport(report, isDryRun));
    reports.push(isDryRun ? { ...report, created: [] } : report);
    codes.push(exitCodes[outcome]);
  }
  if (isJson) console.log(JSON.stringify({ files: reports }));
  await close();
  return codes.includes(exitCodes['could not be read']) ? exitCodes['could not be read'] : Math.max(...codes);
}

/** A trial must make nothing, neither a database nor the secret. */
function isWithoutDatabase({ databaseUrl, dataFolder }: StatedSettings): boolean {
  return databaseUrl === null && !existsSync(sqliteFile(dataFolder));
}

const keepNothing: Keeper = { keep: (draft) => Promise.resolve(lookUpInNothing(draft)), close: () => Promise.resolve() };

async function openKeeper(settings: Settings, isDryRun: boolean): Promise<Keeper> {
  mkdirSync(settings.dataFolder, { recursive: true });
  const payload = await getPayload({ config: deskConfig(settings, { logLevel: 'silent' }) });
  const act: (req: PayloadRequest, draft: PressReleaseDraft) => Promise<ImportedDocuments> = isDryRun ? lookUpRelease : importRelease;
  return { keep: async (draft) => act(await createLocalReq({}, payload), draft), close: () => payload.destroy() };
}
