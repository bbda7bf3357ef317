import { expect, it } from 'vitest';
import { networkOf } from './network-of.ts';

it('counts an IPv4 address by itself, also where IPv6 carries it', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

it('counts all addresses of one IPv6 /64 as one, however they are written', () => {
  const same = ['2001:db8::1', '2001:db8::2:3', '2001:0DB8:0:0:ffff::9', '2001:db8:0:0:1:2:3:4', '2001:db8::1%eth0'];
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:0:0::/64']));
  expect(networkOf('2001:db8:0:1::1')).toBe('2001:db8:0:1::/64');
});

it('keeps what is no address as it is', () => {
  expect(networkOf('this process')).toBe('this process');
});
