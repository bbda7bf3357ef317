import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port the desk answers on; taken first, so that a busy one is known before anything else is done. */
export interface Door {
  readonly server: Server;
  readonly port: number;
  /** From now on this answers; until then "not yet". */
  answerWith(listener: RequestListener): void;
  /** Takes no new connections, lets the running answers finish for at most `withinMs`, then cuts them. */
  close(withinMs: number): Promise<void>;
}

const notYet: RequestListener = (request, response) => {
  const isAlive = request.url === '/livez';
  response.writeHead(isAlive ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '5', 'cache-control': 'no-store' });
  response.end(JSON.stringify(isAlive ? { status: 'ok' } : { status: 'starting' }));
};

export async function openDoor(host: string, port: number): Promise<Door> {
  let listener = notYet;
  let isClosing = false;
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }, (request, response) => {
    // A connection that waits for another request would hold up the end.
    response.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()));
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    answerWith: (next) => {
      listener = next;
    },
    close: (withinMs) =>
      new Promise((resolve) => {
        isClosing = true;
        const cut = setTimeout(() => server.closeAllConnections(), withinMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: FLERSPROG_DESK_PORT=${port + 100}`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new Error(`This user may not use port ${port}. Choose one above 1023: FLERSPROG_DESK_PORT=3001`, { cause: error });
  }
  if (error.code === 'EADDRNOTAVAIL') {
    return new Error(`This machine has no address ${host}. Set FLERSPROG_HOST to one it has, e.g. 127.0.0.1`, { cause: error });
  }
  return error;
}
