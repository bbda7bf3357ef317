/**
 * The desk as a program: settings, database, first administrator, demonstration content, then Express and the admin.
 * Tells its parent how far it is, drains on SIGTERM, and does not outlive its parent.
 */
(process.env as Record<string, string | undefined>).NODE_ENV ??= 'production';
const { readSettings } = await import('@flersprog/settings');
const { report } = await import('./report.ts');

try {
  const { startDesk } = await import('./start-desk.ts');
  const desk = await startDesk(readSettings(process.env));
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= desk.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  report({ type: 'failed', message });
  if (!process.send) console.error(message);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 500).unref();
}
