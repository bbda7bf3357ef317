import { listenerOn } from '@flersprog/tools/process-cpu';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressesOfSite } from './sitemap.ts';

const { site, desk, dataFolder, pid } = inject('product');

const deskProcess = () => listenerOn(Number(new URL(desk).port), pid);

/** Every address of the sitemap with what it answers. */
async function everything(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const address of await addressesOfSite(site)) {
    const answer = await fetch(address);
    answers.set(address, `${answer.status} ${await answer.text()}`);
  }
  return answers;
}

test('readers notice nothing while the desk hangs and its database is away', async () => {
  const before = await everything();
  const hanging = deskProcess();
  const [database, away] = [path.join(dataFolder, 'desk.sqlite'), path.join(dataFolder, 'desk.sqlite.away')];
  process.kill(hanging, 'SIGSTOP');
  await rename(database, away);
  try {
    expect(await everything()).toEqual(before);
    expect((await fetch(`${site}readyz`)).status).toBe(200);
  } finally {
    await rename(away, database);
    process.kill(hanging, 'SIGCONT');
  }
});

test('readers notice nothing while the desk is killed, and it comes back by itself', async () => {
  const before = await everything();
  const killed = deskProcess();
  process.kill(killed, 'SIGKILL');
  expect(await everything()).toEqual(before);
  const isBack = () =>
    fetch(desk).then(
      ({ status }) => status < 500,
      () => false,
    );
  await expect.poll(isBack, { timeout: 90_000, interval: 500 }).toBe(true);
  expect(deskProcess()).not.toBe(killed);
});
