import type { Request } from 'express';
import { isIP } from 'node:net';

/** Set by the server on every request to the API, over whatever the client sent: the address the request came from. */
export const clientAddressHeader = 'x-desk-client-address';

/**
 * The address the request came from. Express believes `X-Forwarded-For` from the proxies of the settings alone
 * ("trust proxy"); where a proxy passed on something that is no address, the proxy itself counts.
 */
export function clientAddress({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  return ip && isIP(ip) ? ip : (socket.remoteAddress ?? 'unknown');
}
