import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const settleMs = 300;

/** Calls back when TypeScript or JSON sources under the folders have changed and been quiet for a moment. */
export function watchSources(folders: readonly string[], onChange: () => void, stop: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true, signal: stop }, (_event, file) => {
      if (!file || !isSource(file)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMs);
    });
  }
}

function isSource(file: string): boolean {
  return /\.(tsx?|json)$/.test(file) && !/node_modules|\.test\./.test(file);
}
