import { statfs } from 'node:fs/promises';
import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { sayTo } from '../admin/labels/words.ts';
import { diskFull, insufficientStorage } from '../database/say-disk-full.ts';

/** What must be left for the databases once a picture is kept. */
const keptFreeBytes = 4 * 1024 * 1024;

/** Whether a file of so many bytes fits with as many free. What is kept of a picture may be larger than what was sent. */
export const hasRoomFor = (bytes: number, freeBytes: number) => freeBytes >= 2 * bytes + keptFreeBytes;

/** Refuses a picture before any of it is written where it does not fit, so that no half file is left behind. */
export const checkRoomIn =
  (folder: string): CollectionBeforeOperationHook =>
  async ({ req }) => {
    if (!req.file) return;
    const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: Infinity, bsize: 1 }));
    if (!hasRoomFor(req.file.data.length, bavail * bsize)) throw new APIError(sayTo(req, diskFull), insufficientStorage, null, true);
  };
