import { DatabaseSync } from 'node:sqlite';
import { getPayload } from 'payload';
import { sqliteFile } from '../database/database-for.ts';
import { deskConfig } from '../desk-config.ts';
import type { DeskSettings } from '../desk-settings.ts';

type Localized = Record<string, string | null> | null | undefined;

/** What `save-until-stopped.ts` left: the texts of every announcement in every language, and which of them a version holds. */
export interface Saved {
  texts: { id: string; title: string | null; lede: string | null }[];
  versions: Set<string>;
  textless: string[];
  broken: string[];
}

/** Reads it as a desk of its own, opened after the others were killed. */
export async function whatWasSaved(settings: DeskSettings, name: string): Promise<Saved> {
  const payload = await getPayload({ config: deskConfig(settings, { logLevel: 'silent' }), key: `${settings.dataFolder} ${name}` });
  const all = { collection: 'announcements', locale: 'all', pagination: false, depth: 0 } as const;
  const { docs } = await payload.find(all);
  const { docs: versions } = await payload.findVersions(all);
  await payload.destroy();
  const textsOf = docs.map(({ id, title, lede }) => textsIn(String(id), title as unknown as Localized, lede as unknown as Localized));
  return {
    texts: textsOf.flat(),
    versions: new Set(versions.flatMap(({ parent, version }) => titlesIn(String(parent), version.title as unknown as Localized))),
    textless: docs.filter((_, index) => textsOf[index]?.length === 0).map(({ id }) => String(id)),
    broken: settings.databaseUrl ? [] : faultsOfFile(sqliteFile(settings.dataFolder)),
  };
}

function textsIn(id: string, title: Localized, lede: Localized): Saved['texts'] {
  const languages = new Set([...Object.keys(title ?? {}), ...Object.keys(lede ?? {})]);
  const texts = [...languages].map((language) => ({ id, title: title?.[language] ?? null, lede: lede?.[language] ?? null }));
  return texts.filter((text) => text.title !== null || text.lede !== null);
}

const titlesIn = (id: string, title: Localized) => Object.values(title ?? {}).map((text) => `${id} ${text}`);

function faultsOfFile(file: string): string[] {
  const database = new DatabaseSync(file);
  const rows = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return rows.flatMap(({ integrity_check: found }) => (found === 'ok' ? [] : [String(found)]));
}
