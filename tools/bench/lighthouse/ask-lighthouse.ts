import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keepBrowserOpen, type KeptBrowser } from './kept-browser.ts';
import { readLighthouseReport, type LighthouseReport } from './report.ts';

/** Not a dependency of the project: npx fetches it when this is run. */
export const lighthouse = 'lighthouse@13.5.0';
const run = promisify(execFile);
const oneRunWithinMs = 90_000;
const mostAttempts = 3;

/** Asks Lighthouse for pages, one after the other, in one Chromium. */
export interface Lighthouse {
  /** `everything` also looks at accessibility, practices and seo, which do not change from run to run. */
  ask(url: string, what: 'everything' | 'performance'): Promise<LighthouseReport>;
  close(): Promise<void>;
}

/** Opens the Chromium at this path and finds Lighthouse, both once. When the signal is aborted, what is being asked is given up. */
export async function openLighthouse(browserPath: string, signal: AbortSignal): Promise<Lighthouse> {
  const found = await run('npx', ['--yes', `--package=${lighthouse}`, '--call=command -v lighthouse'], { signal });
  const command = found.stdout.trim();
  let browser: KeptBrowser | null = null;
  const close = async () => {
    await browser?.close();
    browser = null;
  };
  const attempt = async (url: string, what: 'everything' | 'performance') => {
    browser ??= await keepBrowserOpen(browserPath);
    return reportOn(url, [`--port=${browser.port}`, ...(what === 'performance' ? ['--only-categories=performance'] : [])]);
  };
  const reportOn = async (url: string, options: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'flersprog-lighthouse-'));
    const file = join(folder, 'report.json');
    try {
      const always = ['--output=json', `--output-path=${file}`, '--quiet', '--disable-full-page-screenshot'];
      await run(process.execPath, [command, url, ...always, ...options], { signal, timeout: oneRunWithinMs });
      return readLighthouseReport(JSON.parse(readFileSync(file, 'utf8')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    /** Now and then it loses the beginning of its own trace ("please run Lighthouse again"), or a tab: neither says anything of the page. */
    async ask(url, what) {
      for (let attempts = 1; ; attempts++) {
        try {
          return await attempt(url, what);
        } catch (error) {
          await close();
          if (signal.aborted || attempts === mostAttempts) throw error;
        }
      }
    },
    close,
  };
}
