import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { longStep } from '../progress/long-step.mjs';
import { runLogged } from '../progress/run-logged.mjs';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';
import { inTurn } from '../start/in-turn.ts';
import { otherUserOfBuild, useBuild } from './build-in-use.ts';
import { hashFiles } from './hash-files.ts';

/** What is built, from what, and where it ends up. */
const products = [
  { room: '@flersprog/web', folder: 'apps/web', output: 'build' },
  { room: '@flersprog/cms', folder: 'apps/cms', output: '.next' },
] as const;
type Product = (typeof products)[number];

/** Everything in these decides what a build contains; so does the Node it is made with. */
const shared = ['libs', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

const users = join(root, '.cache/serving');

/**
 * Builds what is not built yet or was built from other sources, and holds it for this process. Two commands at once take
 * turns; nothing is built under a product that already serves from here, for its pages would lose their files.
 */
export async function buildWhatIsStale(): Promise<void> {
  await buildStale();
  useBuild(users);
}

async function buildStale(): Promise<void> {
  if (stale().length === 0) return;
  refuseWhileServed();
  await inTurn(join(root, '.cache/build.lock'), 'Another command is building; waiting for it', async () => {
    const toBuild = stale();
    if (toBuild.length > 0) await build(toBuild);
  });
}

function refuseWhileServed(): void {
  const other = otherUserOfBuild(users);
  if (!other) return;
  throw new Refusal(
    `The sources have changed, but Flersprog still runs from this folder (process ${other.pid}, since ${other.since}), and building now would break it.\nStop that one first, or start this one from another clone.`,
  );
}

function stale(): { product: Product; digest: string }[] {
  return products
    .map((product) => ({ product, digest: hashFiles(root, [product.folder, ...shared], [process.version]) }))
    .filter(({ product, digest }) => stampOf(product) !== digest);
}

async function build(toBuild: { product: Product; digest: string }[]): Promise<void> {
  const rooms = toBuild.map(({ product }) => product.room);
  await longStep(`Building ${rooms.map((room) => room.replace('@flersprog/', '')).join(' and ')}`, (step) =>
    runLogged('build', process.execPath, ['node_modules/.bin/nx', 'run-many', '-t', 'build', '-p', rooms.join(), '--outputStyle=stream'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NX_DAEMON: 'false',
        NX_TUI: 'false',
        NX_NO_CLOUD: 'true',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      onLine: (line) => {
        const plain = stripVTControlCharacters(line).trim();
        if (plain) step.say(plain);
      },
    }),
  ).catch((error: unknown) => {
    throw new Refusal(`The build failed. ${stripVTControlCharacters((error as Error).message)}`);
  });
  for (const { product, digest } of toBuild) writeFileSync(stampFile(product), digest);
}

/** Kept inside the output, so that it goes when the output goes. */
function stampFile(product: Product): string {
  return join(root, product.folder, product.output, 'built-from');
}

function stampOf(product: Product): string | null {
  const file = stampFile(product);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
