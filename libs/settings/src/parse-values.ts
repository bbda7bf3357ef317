/** One pure function a kind of value. None of them repeats a text that may hold a password. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { faulty, valid, type Parsed } from './parsed.ts';

/** A folder, absolute or relative to where the program was started; the value is absolute. */
export function parseFolder(text: string): Parsed<string> {
  return text.includes('\0') ? faulty('is not a folder name') : valid(resolve(text));
}

/** An IP address or a host name (RFC 1123) to listen on. */
export function parseHost(text: string): Parsed<string> {
  const name = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i;
  const looksLikeAddress = /^[\d.]+$/.test(text);
  return isIP(text) || (name.test(text) && !looksLikeAddress)
    ? valid(text)
    : faulty(`is "${text}", which is neither an IP address nor a host name`);
}

/** A TCP port, 0–65535; 0 means "any free one". */
export function parsePort(text: string): Parsed<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65535 ? valid(port) : faulty(`is "${text}", which is not a port (a whole number from 0 to 65535)`);
}

/** A public base address: http or https, a host, nothing behind it. The value is the origin, without a trailing slash. */
export function parseBaseUrl(text: string): Parsed<string> {
  if (!URL.canParse(text)) return faulty(`is "${text}", which is not a whole address`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return faulty(`is "${text}", which is neither http:// nor https://`);
  if (url.username || url.password) return faulty('must not hold a user name or password');
  if (url.pathname !== '/' || url.search || url.hash) return faulty(`is "${text}", which must end after the host and port`);
  return valid(url.origin);
}

/** IP addresses and networks (RFC 4632, RFC 4291) separated by commas. A network of everybody is refused: it would trust anyone's word. */
export function parseProxies(text: string): Parsed<readonly string[]> {
  const proxies = text.split(',').map((proxy) => proxy.trim());
  const wrong = proxies.find((proxy) => !isAddressOrNetwork(proxy));
  return wrong === undefined ? valid(proxies) : faulty(`holds "${wrong}", which is neither an IP address nor a network`);
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** A MongoDB connection string (mongodb.com/docs/manual/reference/connection-string). Never repeated in a fault: it may hold a password. */
export function parseDatabaseUrl(text: string): Parsed<string> {
  const shape = /^mongodb(\+srv)?:\/\/([^\s/@]+@)?[^\s/@,:]+(:\d+)?(,[^\s/@,:]+(:\d+)?)*(\/[^\s?/]*)?(\?\S*)?$/;
  const ipv6 = /^mongodb:\/\/([^\s/@]+@)?\[[0-9a-f:.]+\](:\d+)?(\/[^\s?/]*)?(\?\S*)?$/i;
  return shape.test(text) || ipv6.test(text)
    ? valid(text)
    : faulty('is not the address of a MongoDB database; special characters in its password must be percent-encoded');
}

/** At least 32 characters, so that it cannot be guessed. */
export function parseSecret(text: string): Parsed<string> {
  return text.length >= 32 ? valid(text) : faulty(`has ${text.length} characters and needs 32 or more`);
}

export function parseEmail(text: string): Parsed<string> {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? valid(text) : faulty(`is "${text}", which is not an e-mail address`);
}

/** At least 8 characters (OWASP ASVS 5, 6.2.1). */
export function parsePassword(text: string): Parsed<string> {
  return text.length >= 8 ? valid(text) : faulty(`has ${text.length} characters and needs 8 or more`);
}

export function parseYesNo(text: string): Parsed<boolean> {
  const word = text.toLowerCase();
  if (['yes', 'true', '1'].includes(word)) return valid(true);
  if (['no', 'false', '0'].includes(word)) return valid(false);
  return faulty(`is "${text}", which is neither yes nor no`);
}
