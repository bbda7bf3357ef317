/** What `npm run import` was asked to do. */
export interface ImportArguments {
  /** Names of files; "-" is standard input. */
  files: string[];
  isDryRun: boolean;
  isJson: boolean;
}

export const usage = 'Brug: npm run import -- FIL… [--dry-run] [--json]   (.txt, .html, .docx; - er standardinput)';

/** The arguments of the command, or what is wrong with them. */
export function readArguments(args: readonly string[]): ImportArguments | { fault: string } {
  const end = args.indexOf('--');
  const isOption = (arg: string, at: number) => arg.startsWith('--') && (end === -1 || at < end);
  const options = args.filter(isOption);
  const files = args.filter((arg, at) => !isOption(arg, at) && at !== end);
  const unknown = options.find((option) => option !== '--dry-run' && option !== '--json') ?? files.find((file) => /^-.+/.test(file));
  if (unknown !== undefined) return { fault: `Ukendt valg: ${unknown}` };
  if (files.length === 0) return { fault: 'Der er ikke nævnt nogen fil.' };
  if (files.filter((file) => file === '-').length > 1) return { fault: 'Standardinput (-) kan kun læses én gang.' };
  return { files, isDryRun: options.includes('--dry-run'), isJson: options.includes('--json') };
}
