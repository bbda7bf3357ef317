import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

export const ourConfigurationFile = join(root, 'docs/operations/nginx.conf');

/** The public name that stands in it. */
export const ourHost = 'www.example.org';

/** What differs on a machine that only tries the configuration: places, ports, and how much one reader may ask for. */
export interface Places {
  /** For what nginx itself writes; no spaces. */
  folder: string;
  frontFolder: string;
  /** Host and port of the site. */
  site: string;
  httpPort: number;
  httpsPort: number;
  certificate: { file: string; key: string };
  requestsPerSecond?: number;
}

/** The configuration we describe, with other places. */
export function ourConfiguration(places: Places): string {
  return atHome(places)
    .replace(/^\s*listen \[::\].*$/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${places.httpPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${places.httpsPort} `)
    .replace('/etc/ssl/www.example.org.pem', places.certificate.file)
    .replace('/etc/ssl/www.example.org.key', places.certificate.key);
}

/** The same without TLS and without a limit, for measuring it against servers that have neither. */
export function withoutTransportSecurity(places: Omit<Places, 'httpsPort' | 'certificate'>): string {
  const servers = atHome(places).split(/^(?=server \{)/m);
  return [servers[0], ...servers.filter((server) => server.includes('ssl_certificate '))]
    .join('\n')
    .replace(/^\s*(ssl_|limit_req|listen \[).*$/gm, '')
    .replace(/listen 443 .*;/, `listen 127.0.0.1:${places.httpPort};`)
    .replaceAll('Host $host', `Host ${places.site}`);
}

function atHome({ folder, frontFolder, site, requestsPerSecond }: Omit<Places, 'httpPort' | 'httpsPort' | 'certificate'>): string {
  return readFileSync(ourConfigurationFile, 'utf8')
    .replaceAll('/var/cache/flersprog/', `${frontFolder}/`)
    .replaceAll('/var/lib/nginx/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
    .replace('server 127.0.0.1:3000', `server ${site}`)
    .replace('rate=50r/s', `rate=${requestsPerSecond ?? 50}r/s`);
}
