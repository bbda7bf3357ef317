import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { openContentWriter } from '@flersprog/content-store/writer';
import { startSite } from '../start-site.ts';
import type { SiteSettings } from '../site.ts';
import { testPages } from './test-pages.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A running site over a real store with the examples in it, at a free port, in a folder of its own. Counts renders. */
export async function runSite({
  settings = {},
  cacheBytes = 64 * 1024 * 1024,
  onStatement = () => undefined,
}: { settings?: Partial<SiteSettings>; cacheBytes?: number; onStatement?: (name: string) => void } = {}) {
  const { renderPage } = await testPages();
  const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog site '));
  const writer = await openContentWriter({
    dataFolder,
    databaseUrl: settings.databaseUrl ?? null,
    frontFolder: settings.frontFolder ?? null,
  });
  await writer.replaceAll(examples.all);
  const rendered: string[] = [];
  const errors: unknown[] = [];
  const running = await startSite({
    settings: {
      dataFolder,
      host: '127.0.0.1',
      sitePort: 0,
      siteUrl: 'http://127.0.0.1:0',
      deskUrl: 'https://desk.example.org',
      databaseUrl: null,
      frontFolder: null,
      secret: 'a secret of at least thirty-two characters',
      ...settings,
    },
    renderPage: (path, context) => (rendered.push(path), renderPage(path, context)),
    files: new Map(),
    builtFrom: null,
    reportError: (_what, error) => errors.push(error),
    cacheBytes,
    onStatement,
  });

  /** Sends a request exactly as written: the path is not made canonical on the way. */
  const ask = (path: string, { method = 'GET', headers = {}, body }: AskOptions = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ host: '127.0.0.1', port: running.port, path, method, headers, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts).toString() }));
      });
      sent.on('error', reject).end(body);
    });

  return {
    ...running,
    dataFolder,
    writer,
    rendered,
    errors,
    ask,
    put: (state: DocumentState) => writer.put(state),
    async close() {
      await running.stop();
      await writer.close().catch(() => undefined);
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export type SiteUnderTest = Awaited<ReturnType<typeof runSite>>;
