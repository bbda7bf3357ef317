/**
 * The front folder: answers as files, for a web server that stands in front of the site. The one owner of how it is laid out.
 *
 *     now -> kept-1f0c9a3e-4711     where that server looks
 *     kept-1f0c9a3e-4711/           answers that are true of the store 1f0c9a3e after its change 4711
 *     away/ar.html                  what that server says in Arabic while the site cannot be asked
 *
 * The store's writer makes such folders, empty, and points `now`; the site fills the folder of the change it has heard of.
 */
import { join } from 'node:path';
import type { Position } from '../content-store.ts';

/** Link to the folder that readers are answered from. */
export const nowIn = (frontFolder: string) => join(frontFolder, 'now');

/** Folder of the pages for when the site cannot be asked, one a language. They stay when `now` is turned. */
export const awayIn = (frontFolder: string) => join(frontFolder, 'away');

/** Name of the folder with the answers that are true at a position: "kept-1f0c9a3e-4711". */
export const folderNameOf = ({ identity, number }: Position) => `kept-${identity.slice(0, 8)}-${number}`;

/** Whether a name can be one of ours. Nothing else in the folder is ever touched. */
export const isFolderName = (name: string) => /^kept-[0-9a-f]{8}-\d+$/.test(name);
