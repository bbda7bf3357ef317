/** Hosts a request may ask for: the site's public one, and this machine's own names at the port it listens on. */
export function allowedHosts(siteUrl: string, port: number): ReadonlySet<string> {
  const here = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  return new Set([new URL(siteUrl).host, ...here]);
}
