/** `npm test [-- CHECK…]`: everything that must hold, quickest first. */
import { Refusal, runCommand } from './refusal.ts';
import { checks } from './test/checks.ts';
import { failures, lastLine, skipReasons, tally } from './test/outcome.ts';
import { runChecks } from './test/run-checks.ts';

function chosen(names: readonly string[]) {
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown) throw new Refusal(`There is no check "${unknown}". There are: ${checks.map((check) => check.name).join(', ')}.`);
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));
process.on('disconnect', () => process.exit(143));
process.channel?.unref();

await runCommand(async () => {
  const outcomes = await runChecks(chosen(process.argv.slice(2)), (text) => process.stdout.write(`${text}\n`));
  const counts = tally(outcomes);
  for (const line of ['', ...failures(outcomes), ...skipReasons(outcomes)]) process.stdout.write(`${line}\n`);
  process.stdout.write(`${lastLine(counts)}\n`);
  return counts.failed > 0 ? 1 : 0;
});
