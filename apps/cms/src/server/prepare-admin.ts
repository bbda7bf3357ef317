import next from 'next';
import type { RequestListener, Server } from 'node:http';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** The admin's pages as `next build` left them; made anew at every change when NODE_ENV is "development". */
export async function prepareAdmin(
  server: Server,
  { host, deskPort }: { host: string; deskPort: number },
): Promise<{ answer: RequestListener; close(): Promise<void> }> {
  const app = next({
    dev: process.env.NODE_ENV === 'development',
    dir: folder,
    hostname: host,
    port: deskPort,
    customServer: true,
    httpServer: server,
    quiet: true,
  });
  await app.prepare();
  const answer = app.getRequestHandler();
  return { answer: (request, response) => void answer(request, response), close: () => app.close() };
}
