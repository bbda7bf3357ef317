import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Product } from './product.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';
import { waitFor } from './wait-for.ts';

const rounds = 3;
const withinMs = 60_000;

/** Site and desk, each by itself, on the data folder of the product that stands still meanwhile: from spawn to the first good answer. */
export async function measureStartTimes(product: Product): Promise<Table> {
  const programs = [
    { name: 'site, /readyz', script: 'apps/web/server/main.ts', url: `${product.siteUrl}/readyz`, bar: 3, seconds: [] as number[] },
    {
      name: 'desk, /admin/login',
      script: 'apps/cms/src/server/main.ts',
      url: `${product.deskUrl}/admin/login`,
      bar: 8,
      seconds: [] as number[],
    },
  ];
  await product.whileStopped(async () => {
    for (let round = 0; round < rounds; round++) {
      for (const { script, url, seconds } of programs) seconds.push(await secondsToAnswer(script, url, product.environment));
    }
  });
  return {
    columns: ['program', 'median s', 'min', 'max', 'bar', '÷ bar'],
    rows: programs.map(({ name, seconds, bar }) => [
      name,
      median(seconds),
      Math.min(...seconds),
      Math.max(...seconds),
      bar,
      median(seconds) / bar,
    ]),
    notes: [`${rounds} rounds, in turn.`],
  };
}

async function secondsToAnswer(script: string, url: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [join(root, script)], {
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit');
  try {
    return (await waitFor(url, (answer) => answer.ok, withinMs)) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
