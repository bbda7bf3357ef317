import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reasonDatabaseUnusable, withoutCredentials } from './check-database.ts';

describe('a database that cannot be used', () => {
  it('is named without its password when nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const reason = await reasonDatabaseUnusable(`mongodb://me:hush@127.0.0.1:${port}/flersprog?replicaSet=rs0`, 300);
    expect(reason).toContain(`The database mongodb://127.0.0.1:${port}/flersprog does not answer`);
    expect(reason).not.toContain('hush');
  });

  it('is named when its address has an option the driver does not know', async () => {
    expect(await reasonDatabaseUnusable('mongodb://127.0.0.1:1/x?noSuchOption=1', 300)).toContain('nosuchoption');
  });
});

describe('an address without credentials', () => {
  it.each([
    ['mongodb://a:b@host:1/db?replicaSet=r', 'mongodb://host:1/db'],
    ['mongodb://host/db', 'mongodb://host/db'],
    ['cannot reach mongodb+srv://u:p@x.example/db now', 'cannot reach mongodb+srv://x.example/db now'],
  ])('of %s is %s', (text, expected) => {
    expect(withoutCredentials(text)).toBe(expected);
  });
});
