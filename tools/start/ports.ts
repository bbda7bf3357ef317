import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { settingTable } from '@flersprog/settings';
import { Refusal } from '../refusal.ts';

/** The port itself when it can be listened on, or any free one for 0. Throws a refusal that names port and setting. */
export async function freePort(host: string, port: number, setting: 'sitePort' | 'deskPort'): Promise<number> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    throw new Refusal(reasonNotFree(host, port, settingTable[setting].name, (error as NodeJS.ErrnoException).code));
  } finally {
    server.close();
  }
}

function reasonNotFree(host: string, port: number, name: string, code: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program.\nStop that program, or choose another port: ${name}=${port + 100} (0 takes any free one).`;
    case 'EACCES':
      return `This user may not listen on port ${port}.\nChoose a port from 1024 up: ${name}=8080. A reverse proxy can serve the lower ones (docs/operations.md).`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine (${code}).\nSet ${settingTable.host.name} to one that is. Example: ${settingTable.host.name}=127.0.0.1`;
    default:
      return `Port ${port} on ${host} cannot be listened on (${code}). Choose another one in ${name}.`;
  }
}
