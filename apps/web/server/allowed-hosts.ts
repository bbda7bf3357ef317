/**
 * Hosts a request may ask for, in small letters: the site's public one (also with the port that goes without saying), and
 * this machine's own names at the port it listens on.
 */
export function allowedHosts(siteUrl: string, port: number): ReadonlySet<string> {
  const { host, port: stated, protocol } = new URL(siteUrl);
  const inFull = stated === '' ? [`${host}:${protocol === 'https:' ? 443 : 80}`] : [];
  const here = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  return new Set([host, ...inFull, ...here]);
}
