import { isIPv4, isIPv6 } from 'node:net';

/** The network an address is counted under: an IPv4 address itself; of IPv6 the /64 that one household or office has. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().split('%')[0] ?? '';
  const inside = plain.replace(/^::ffff:/, '');
  if (isIPv4(inside)) return inside;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : address;
}

/** The groups of an IPv6 address with "::" written out (RFC 4291, 2.2), without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const between = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(between).fill('0'), ...after].map((group) => group.replace(/^0+(?=.)/, ''));
}
