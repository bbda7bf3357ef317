import type { IncomingMessage } from 'node:http';

/**
 * A request may name its target whole ("GET http://host/path"). The host in it then counts, whatever the header says
 * (RFC 9112, 3.2.2); from here on the request is as if it had been written the usual way.
 */
export function takeOriginForm(request: Pick<IncomingMessage, 'url' | 'headers'>): void {
  const [, host, target] = /^https?:\/\/([^/?#]*)([^#]*)$/i.exec(request.url ?? '') ?? [];
  if (host === undefined || target === undefined) return;
  request.headers.host = host;
  request.url = target.startsWith('/') ? target : `/${target}`;
}
