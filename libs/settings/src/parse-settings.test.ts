import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseSettings, settingTable, SettingsError, type Environment } from './index.ts';

const faultsOf = (environment: Environment): readonly string[] => {
  try {
    parseSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
};

const secret = 'x'.repeat(32);

describe('settings from an empty environment', () => {
  it('run on one machine with SQLite and demonstration content', () => {
    expect(parseSettings({})).toEqual({
      dataFolder: `${process.cwd()}/data`,
      host: '127.0.0.1',
      sitePort: 3000,
      deskPort: 3001,
      siteUrl: 'http://127.0.0.1:3000',
      deskUrl: 'http://127.0.0.1:3001',
      trustedProxies: [],
      databaseUrl: null,
      frontFolder: null,
      secret: null,
      adminEmail: 'admin@example.org',
      adminPassword: null,
      demo: true,
    });
  });

  it('treat an empty variable as not set', () => {
    expect(parseSettings({ FLERSPROG_SITE_PORT: ' ', DATABASE_URL: '' })).toEqual(parseSettings({}));
  });
});

describe('defaults that follow other settings', () => {
  it('make the addresses from host and ports', () => {
    const settings = parseSettings({ FLERSPROG_HOST: '::', FLERSPROG_SITE_PORT: '80', FLERSPROG_DESK_PORT: '8081' });
    expect([settings.siteUrl, settings.deskUrl]).toEqual(['http://[::1]', 'http://[::1]:8081']);
  });

  it('leave out demonstration content on MongoDB unless asked for', () => {
    const mongo = { DATABASE_URL: 'mongodb://db/flersprog', FLERSPROG_SECRET: secret };
    expect(parseSettings(mongo).demo).toBe(false);
    expect(parseSettings({ ...mongo, FLERSPROG_DEMO: 'yes' }).demo).toBe(true);
  });
});

describe('faults', () => {
  it('are all named at once, each with an example', () => {
    const faults = faultsOf({
      FLERSPROG_SITE_PORT: '70000',
      FLERSPROG_DESK_PORT: 'three',
      FLERSPROG_SITE_URL: 'www.example.org',
      FLERSPROG_DEMO: 'maybe',
      FLERSPROG_SECRET: 'short',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'FLERSPROG_SITE_PORT',
      'FLERSPROG_DESK_PORT',
      'FLERSPROG_SITE_URL',
      'FLERSPROG_SECRET',
      'FLERSPROG_DEMO',
    ]);
    expect(faults.every((fault) => fault.includes('Example: '))).toBe(true);
  });

  it('demand a secret when a MongoDB database is named', () => {
    expect(faultsOf({ DATABASE_URL: 'mongodb://db/flersprog' })).toEqual([
      expect.stringMatching(/^FLERSPROG_SECRET must be set when DATABASE_URL is/),
    ]);
  });

  it('refuse a folder of pages for nginx beside a MongoDB database', () => {
    expect(faultsOf({ DATABASE_URL: 'mongodb://db/flersprog', FLERSPROG_SECRET: secret, FLERSPROG_FRONT: '/var/cache/flersprog' })).toEqual(
      [expect.stringMatching(/^FLERSPROG_FRONT must not be set when DATABASE_URL is/)],
    );
  });

  it('name a secret that is too short once, not twice', () => {
    expect(faultsOf({ DATABASE_URL: 'mongodb://db/flersprog', FLERSPROG_SECRET: 'short' })).toHaveLength(1);
  });

  it('refuse one port for two programs, except "any free one"', () => {
    expect(faultsOf({ FLERSPROG_SITE_PORT: '3001' })).toHaveLength(1);
    expect(faultsOf({ FLERSPROG_SITE_PORT: '0', FLERSPROG_DESK_PORT: '0' })).toEqual([]);
  });

  it('never repeat a password or a secret', () => {
    const said = faultsOf({ DATABASE_URL: 'mongodb://me:hush hush@db', FLERSPROG_SECRET: 'hush', FLERSPROG_ADMIN_PASSWORD: 'hush' }).join();
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('hush');
  });

  it('refuse every port beyond 65535 and take every one up to it', () => {
    fc.assert(
      fc.property(fc.nat(200_000), (port) => {
        expect(faultsOf({ FLERSPROG_SITE_PORT: String(port), FLERSPROG_DESK_PORT: '0' })).toHaveLength(port <= 65535 ? 0 : 1);
      }),
    );
  });
});

describe('a database address', () => {
  it.each([
    'mongodb://127.0.0.1:27017/flersprog?replicaSet=rs0',
    'mongodb://127.0.0.1:27017/?replicaSet=rs0',
    'mongodb://user:p%40ss@a.example:27017,b.example:27018/flersprog?replicaSet=rs0&tls=true',
    'mongodb+srv://cluster.example.org/flersprog',
    'mongodb://[::1]:27017/flersprog',
  ])('may be %s', (address) => {
    expect(parseSettings({ DATABASE_URL: address, FLERSPROG_SECRET: secret }).databaseUrl).toBe(address);
  });

  it.each(['postgres://db/x', 'mongodb://', 'mongodb:///flersprog', 'mongodb://a:b@c@d/x', 'localhost:27017'])(
    'may not be %s',
    (address) => {
      expect(faultsOf({ DATABASE_URL: address, FLERSPROG_SECRET: secret })).toHaveLength(1);
    },
  );
});

describe('a public address', () => {
  it('loses its trailing slash', () => {
    expect(parseSettings({ FLERSPROG_SITE_URL: 'https://www.example.org/' }).siteUrl).toBe('https://www.example.org');
  });

  it.each(['/site', 'ftp://example.org', 'https://example.org/path', 'https://example.org/?q', 'https://user:pw@example.org'])(
    'may not be %s',
    (address) => {
      expect(faultsOf({ FLERSPROG_DESK_URL: address })).toHaveLength(1);
    },
  );
});

describe('a host', () => {
  it.each(['127.0.0.1', '::1', 'localhost', 'desk.internal.example'])('may be %s', (host) => {
    expect(parseSettings({ FLERSPROG_HOST: host }).host).toBe(host);
  });

  it.each(['1.2.3', 'http://localhost', 'a b', '-a'])('may not be %s', (host) => {
    expect(faultsOf({ FLERSPROG_HOST: host })).toHaveLength(1);
  });
});

describe('trusted proxies', () => {
  it('are addresses and networks, one or several', () => {
    const { trustedProxies } = parseSettings({ FLERSPROG_TRUSTED_PROXIES: ' 127.0.0.1, ::1,10.0.0.0/24 , fd00::/8' });
    expect(trustedProxies).toEqual(['127.0.0.1', '::1', '10.0.0.0/24', 'fd00::/8']);
  });

  it.each(['nginx', '10.0.0.0/33', '::1/129', '10.0.0.0/', '0.0.0.0/0', '::/0', '127.0.0.1,,', 'true', '*'])('may not be %s', (list) => {
    expect(faultsOf({ FLERSPROG_TRUSTED_PROXIES: list })).toHaveLength(1);
  });
});

describe('the table', () => {
  const { databaseUrl, frontFolder } = settingTable;

  it.each([databaseUrl, frontFolder])('gives examples that its own rules accept, all but $name', (exclusive) => {
    const rest = Object.values(settingTable).filter((setting) => setting !== exclusive);
    expect(faultsOf(Object.fromEntries(rest.map(({ name, example }) => [name, example])))).toEqual([]);
  });
});
