import type { Server } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Starts to listen and tells the port. Rejects with a sentence that names the port and what to do. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error, host, port), { cause: error })));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use. Stop what uses it, or set FLERSPROG_SITE_PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set FLERSPROG_SITE_PORT to one above 1023.`;
  return `The site cannot listen on ${host}:${port}: ${message}`;
}

const waitingAtMostMs = 3000;

/**
 * Takes in the connections that wait already: ended unseen, their requests would fail, and Node takes but one a turn. None
 * waits any more when a turn brings none (the first may have begun before).
 */
export async function takeInWaiting(server: Server): Promise<void> {
  const until = performance.now() + waitingAtMostMs;
  let turnsWithout = 0;
  const taken = () => (turnsWithout = -1);
  server.on('connection', taken);
  for (; turnsWithout < 2 && performance.now() < until; turnsWithout++) await nextTurn();
  server.off('connection', taken);
}

const idleAfterMs = 1000;
const atMostMs = 6000;

/**
 * Takes no new connections at once; those that are open get one more answer (which says "Connection: close"), idle ones
 * end after a second, and after six seconds every one that is left.
 */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timers = [setTimeout(() => server.closeIdleConnections(), idleAfterMs), setTimeout(() => server.closeAllConnections(), atMostMs)];
    // http's own close() ends idle connections at once, and a request that was just being sent on one would fail.
    NetServer.prototype.close.call(server, () => {
      timers.forEach(clearTimeout);
      resolve();
    });
  });
}
