import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Waiting {
  folder: string;
  file: string;
  body: string;
}

const readableFile = 0o644;
const readableFolder = 0o755;

/** Writes files one after another, each whole or not at all, while the program goes on with its work. */
export class FileWriter {
  readonly #most: number;
  readonly #reportError: (error: unknown) => void;
  readonly #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(most: number, reportError: (error: unknown) => void) {
    this.#most = most;
    this.#reportError = reportError;
  }

  /** Takes a file to be written below a folder, one byte a character of the body; false when too many wait already. */
  write(folder: string, file: string, body: string): boolean {
    if (this.#waiting.length >= this.#most) return false;
    this.#waiting.push({ folder, file, body });
    this.#running ??= this.#run();
    return true;
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      // A folder that is not there any more was turned away by a change that will be heard of in a moment.
      await writeWhole(next).catch((error: unknown) => isMissing(error) || this.#reportError(error));
    }
    this.#running = null;
  }
}

async function writeWhole({ folder, file, body }: Waiting): Promise<void> {
  const bytes = Buffer.from(body, 'latin1');
  const beside = join(folder, `.${process.pid}.part`);
  const handle = await open(beside, 'w', readableFile);
  try {
    await handle.chmod(readableFile);
    await handle.writeFile(bytes);
    await handle.utimes(timeOf(bytes), timeOf(bytes));
  } finally {
    await handle.close();
  }
  await makeFolders(folder, dirname(file));
  await rename(beside, join(folder, file)).catch(async (error: unknown) => {
    await rm(beside, { force: true });
    throw error;
  });
}

/** Makes the folders below one that must be there: that is made by the store's writer alone. */
async function makeFolders(folder: string, below: string): Promise<void> {
  if (below === '.') return;
  await makeFolders(folder, dirname(below));
  const made = await mkdir(join(folder, below), { mode: readableFolder }).then(
    () => true,
    (error: unknown) => (codeOf(error) === 'EEXIST' ? false : Promise.reject(error as Error)),
  );
  if (made) await chmod(join(folder, below), readableFolder);
}

/**
 * A time that stands for what is in a file. A web server makes the ETag of a file from time and size: so it is the same for the same bytes
 * whenever they are written, and another for others, even of the same second and size. 31 bits, which every disk can hold.
 */
export function timeOf(bytes: Buffer): number {
  return createHash('sha256').update(bytes).digest().readUInt32BE(0) >>> 1;
}

/** Bytes that files below a folder take, in whole blocks; 0 when it is not there. */
export function bytesIn(folder: string, block: number): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.reduce((sum, { parentPath, name }) => sum + Math.ceil(sizeOf(join(parentPath, name)) / block) * block, 0);
  } catch {
    return 0;
  }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isMissing = (error: unknown) => codeOf(error) === 'ENOENT';
