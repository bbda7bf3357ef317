import { mkdirSync } from 'node:fs';
import { readSettings } from '@flersprog/settings';
import { createLocalReq, getPayload } from 'payload';
import { deskConfig } from '../desk-config.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importFile, type FileOutcome } from './import-file.ts';
import { importRelease, lookUpRelease } from './import-release.ts';
import type { ImportReport } from './import-report.ts';
import { sayReport } from './say-report.ts';

const exitCodes: Record<FileOutcome, number> = { imported: 0, 'could not be read': 3, 'nothing to import': 4 };

/** Imports the files one after the other into the desk of the environment's settings, prints, and answers the exit code. */
export async function runImport({ files, isDryRun, isJson }: ImportArguments): Promise<number> {
  const settings = readSettings(process.env);
  mkdirSync(settings.dataFolder, { recursive: true });
  const payload = await getPayload({ config: deskConfig(settings, { logLevel: 'silent' }) });
  const keep = isDryRun ? lookUpRelease : importRelease;
  const reports: ImportReport[] = [];
  const codes: number[] = [];
  for (const file of files) {
    const req = await createLocalReq({}, payload);
    const { report, outcome } = await importFile(file, (draft) => keep(req, draft));
    if (!isJson) console.log(sayReport(report, isDryRun));
    reports.push(isDryRun ? { ...report, created: [] } : report);
    codes.push(exitCodes[outcome]);
  }
  if (isJson) console.log(JSON.stringify({ files: reports }));
  await payload.destroy();
  return codes.includes(exitCodes['could not be read']) ? exitCodes['could not be read'] : Math.max(...codes);
}
