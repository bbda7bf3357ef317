/** A reason to stop that the person at the keyboard can do something about: shown as it is, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Runs a command's main and turns what it throws into one message and exit code 1. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isExpected = error instanceof Error && ['Refusal', 'SettingsError'].includes(error.name);
    process.stderr.write(`\n${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
  }
}
