import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

const version = '7.0.24';
const reachableWithinMs = 3_000;

/**
 * The memory server's own download, kept in the cache folder. It is asked only where its host answers at all, so that
 * a machine without that way out does not wait for it.
 * @param {string} cache
 * @param {(text: string) => void} tell
 */
export async function fetchFromMongodb(cache, tell) {
  const answer = await fetch('https://fastdl.mongodb.org/', { method: 'HEAD', signal: AbortSignal.timeout(reachableWithinMs) });
  await answer.body?.cancel();
  if (answer.status >= 500 || answer.status === 407) throw new Error(`fastdl.mongodb.org answers ${answer.status}`);
  tell(`Fetching mongod ${version} from mongodb.org`);
  const { MongoBinary } = await import('mongodb-memory-server-core');
  await mkdir(cache, { recursive: true });
  const fetched = await MongoBinary.getPath({ version, downloadDir: cache });
  const kept = join(cache, 'mongod');
  await copyFile(fetched, `${kept}.${process.pid}`);
  await rename(`${kept}.${process.pid}`, kept);
  return kept;
}
