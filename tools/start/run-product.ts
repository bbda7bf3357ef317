import type { Settings } from '@flersprog/settings';
import { longStep, type LongStep } from '../progress/long-step.mjs';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';
import { describe, keepRunning, type KeptProgram } from '../supervise/keep-running.ts';
import { sayFirstSignIn, sayReady, type FirstSignIn } from './announce.ts';
import { waitUntilItAnswers, type Place } from './answers.ts';
import { programEnvironment, type Mode } from './program-environment.ts';
import { untilStopped } from './stop-request.ts';

export interface RunningProduct {
  desk: KeptProgram;
  site: KeptProgram;
}

/**
 * Starts desk and site side by side, says READY when both answer over HTTP, and keeps them running until `stop` fires;
 * then both drain. The site needs the store alone, so it goes on while a dead desk is started again.
 */
export async function runProduct(
  settings: Settings,
  mode: Mode,
  stop: AbortSignal,
  onRunning?: (product: RunningProduct) => void,
): Promise<void> {
  const told: { step?: LongStep; signIn?: FirstSignIn } = {};
  const keep = (name: string, script: string) =>
    keepRunning(
      { name, script, args: mode === 'development' ? ['--dev'] : [], environment: programEnvironment(settings, mode), folder: root },
      {
        onReport: (report) => {
          if (report.type === 'progress') told.step?.say(report.text);
          if (report.type === 'first-sign-in') told.signIn = report;
        },
        onDeath: (ending, waitMs) => {
          process.stderr.write(`${name} ended with ${describe(ending)} and is started again in ${waitMs / 1000} s.\n`);
        },
      },
    );
  const product = { desk: keep('The desk', 'apps/cms/src/server/main.ts'), site: keep('The site', 'apps/web/server/main.ts') };
  try {
    await longStep('Preparing the database and starting', (shown) => {
      told.step = shown;
      return untilStopped(stop, bothAnswer(settings, product, stop));
    });
    sayReady(settings);
    onRunning?.(product);
  } catch (error) {
    await Promise.all([product.desk.stop(), product.site.stop()]);
    throw error;
  } finally {
    // Said even when the start fails: the desk made it, and it is never shown again.
    if (told.signIn) sayFirstSignIn(told.signIn, settings);
  }
  await untilStopped(stop, new Promise<never>(() => undefined)).finally(() => Promise.all([product.desk.stop(), product.site.stop()]));
}

async function bothAnswer(settings: Settings, { desk, site }: RunningProduct, stop: AbortSignal): Promise<void> {
  const { host, deskPort, sitePort, deskUrl, siteUrl } = settings;
  await Promise.all([
    answers(desk, { host, port: deskPort, path: '/admin/login', publicUrl: deskUrl }, (status) => status < 500, stop),
    answers(site, { host, port: sitePort, path: '/readyz', publicUrl: siteUrl }, (status) => status === 200, stop),
  ]);
}

async function answers(program: KeptProgram, place: Place, isGood: (status: number) => boolean, stop: AbortSignal): Promise<void> {
  await program.listening.catch((error: unknown) => {
    throw new Refusal((error as Error).message);
  });
  await waitUntilItAnswers(place, isGood, stop);
}
