import { request, Agent } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

export interface SecureAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Keeps its connections, for asking many times. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks a server with a certificate of its own making for a path as written, under a public name. */
export function askSecurely(
  port: number,
  host: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<SecureAnswer> {
  const to = { host: '127.0.0.1', port, servername: host, rejectUnauthorized: false, agent };
  return new Promise((resolve, reject) => {
    const sent = request({ ...to, path, method, headers: { host, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject).end();
  });
}
