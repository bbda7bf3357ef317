import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { openContentReader } from '@flersprog/content-store/reader';
import { openContentWriter } from '@flersprog/content-store/writer';
import { KeptSettings } from '../../../server/kept-settings.ts';
import { siteKnowledge } from '../../../server/site-knowledge.ts';
import { recordingContext, type ReadingContext } from '../reading-context.ts';

/** A real store with the examples in it, in a folder of its own, and a reading context over it. */
export async function openExamples(states: readonly DocumentState[] = examples.all) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog web '));
  const location = { dataFolder, databaseUrl: null };
  const writer = await openContentWriter(location);
  await writer.replaceAll(states);
  const statements: string[] = [];
  const reader = await openContentReader(location, { onStatement: (name) => statements.push(name) });
  const kept = new KeptSettings(dataFolder, (what, error) => {
    throw new Error(what, { cause: error });
  });
  const known = siteKnowledge(reader, kept);
  const tags = new Set<string>();
  const context: ReadingContext = recordingContext({ reader, known, siteUrl: 'https://www.example.org', preview: false }, tags);

  return {
    dataFolder,
    location,
    writer,
    context,
    /** Reads what a running site remembers, then counts statements and notes tags from nothing. */
    async settle() {
      await known.site();
      await known.municipalities();
      statements.length = 0;
      tags.clear();
    },
    statements,
    tags,
    async close() {
      await reader.close();
      await writer.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export type Examples = Awaited<ReturnType<typeof openExamples>>;
