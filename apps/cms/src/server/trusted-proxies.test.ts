import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Where the desk thinks a request comes from that says "forwarded for". */
async function addressSeen(trustedProxies: string[], forwardedFor: string): Promise<string> {
  const app = express().set('trust proxy', trustedProxies);
  app.use((request, response) => void response.send(clientAddress(request)));
  const server = app.listen(0, '127.0.0.1');
  stops.push(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': forwardedFor } })).text();
}

it('believes nobody who says where a request comes from, unless the settings name the proxy', async () => {
  expect(await addressSeen([], '192.0.2.9')).toBe('127.0.0.1');
  expect(await addressSeen(['10.0.0.0/8'], '192.0.2.9')).toBe('127.0.0.1');
  expect(await addressSeen(['127.0.0.1'], '192.0.2.9')).toBe('192.0.2.9');
});

it('takes the last address that no trusted proxy vouches for, not the one the client put first', async () => {
  expect(await addressSeen(['127.0.0.0/8', '10.0.0.0/8'], '203.0.113.1, 192.0.2.9, 10.1.2.3')).toBe('192.0.2.9');
});

it('counts the proxy itself where what it passes on is no address', async () => {
  expect(await addressSeen(['127.0.0.1'], 'somebody')).toBe('127.0.0.1');
});
