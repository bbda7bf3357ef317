/**
 * `npm run import -- FILE… [--dry-run] [--json]`: press releases become drafts in the desk. Ends with 0 imported, 2 bad
 * usage, 3 a file could not be read, 4 nothing to import. With --json one object is printed and nothing else.
 */
import { readArguments, usage } from '../press-releases/import-arguments.ts';

const asked = readArguments(process.argv.slice(2));
if ('fault' in asked) {
  console.error(`${asked.fault}\n${usage}`);
  process.exit(2);
}

try {
  const { runImport } = await import('../press-releases/run-import.ts');
  process.exit(await runImport(asked));
} catch (error) {
  console.error(`Importen kunne ikke begynde: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
