import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from './ports.ts';

it('0 becomes a free port that can be listened on', async () => {
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  expect(port).toBeGreaterThan(0);
});

it('a busy port is named with its setting and another one to try', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(freePort('127.0.0.1', port, 'deskPort')).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use by another program.\nStop that program, or choose another port: FLERSPROG_DESK_PORT=`,
  );
  server.close();
});

it('a host that is not this machine is named with its setting', async () => {
  await expect(freePort('192.0.2.1', 0, 'sitePort')).rejects.toThrow('192.0.2.1 is not an address of this machine');
});
