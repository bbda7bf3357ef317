import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import type { RoleName } from '../access/may.ts';
import { makeSiteSettings } from '../collections/make-site-settings.ts';
import { answerWithoutCollision } from '../database/answer-without-collision.ts';
import type { ClientLimits } from '../database/queued-client.ts';
import { deskConfig } from '../desk-config.ts';
import type { DeskSettings } from '../desk-settings.ts';

export interface TestDeskOptions {
  /** A MongoDB replica set; unset = SQLite in a folder of its own. */
  databaseUrl?: string;
  /** How long writes to SQLite may wait and last. */
  limits?: ClientLimits;
  /** Takes the lines of the log; nobody when left out. */
  logTo?: (line: string) => void;
  /** Makes it the one Payload of the process, which the server asks for; at most one at a time. */
  isProcessWide?: boolean;
}

export interface TestRequest {
  /** Sent as JSON, unless it is a FormData. */
  body?: unknown;
  /** The role of the signed-in person; nobody when left out. */
  as?: RoleName;
  headers?: Record<string, string>;
}

/** What the desk answered, its JSON read already (null where there was none). */
export interface TestAnswer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  body: any;
  headers: Headers;
}

export interface TestDesk {
  payload: Payload;
  settings: DeskSettings;
  /** Sends a request through Payload's REST handler: `request('POST', '/api/announcements?locale=da', { as: 'editor', body })`. */
  request(method: string, path: string, options?: TestRequest): Promise<TestAnswer>;
  close(): Promise<void>;
}

const password = 'a long enough password';
let desksOpened = 0;

/** Boots a whole desk on an empty database of its own, with a user of each role. Close it when done. */
export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'flersprog-desk-'));
  const settings: DeskSettings = {
    dataFolder,
    databaseUrl: options.databaseUrl ?? null,
    frontFolder: null,
    deskUrl: 'http://desk.test',
    siteUrl: 'http://site.test',
    secret: 'a secret for tests that is long enough',
  };
  const { limits, logTo } = options;
  const config = await deskConfig(settings, { limits, ...(logTo ? { logTo: { write: logTo } } : { logLevel: 'silent' }) });
  const key = options.isProcessWide ? 'default' : `test desk ${++desksOpened}`;
  const payload = await getPayload({ config, key, disableOnInit: false });
  await makeSiteSettings(payload);
  const tokens = new Map<RoleName, Promise<string>>();

  async function signIn(role: RoleName): Promise<string> {
    const email = `${role}@example.org`;
    await payload.create({ collection: 'users', data: { email, password, name: role, role } });
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    if (!token) throw new Error(`Signing in as ${role} gave no token`);
    return token;
  }

  function tokenOf(role: RoleName): Promise<string> {
    const token = tokens.get(role) ?? signIn(role);
    tokens.set(role, token);
    return token;
  }

  return {
    payload,
    settings,
    async request(method, path, { body, as, headers = {} } = {}) {
      const isForm = body instanceof FormData;
      const token = as ? await tokenOf(as) : null;
      const fetchRequest = () =>
        new Request(`${settings.deskUrl}${path}`, {
          method,
          headers: {
            ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
            ...(token ? { authorization: `JWT ${token}` } : {}),
            ...headers,
          },
          body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
        });
      const response = await answerWithoutCollision(() =>
        handleEndpoints({ config, payloadInstanceCacheKey: key, request: fetchRequest() }),
      );
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, body: isJson && text ? JSON.parse(text) : text || null, headers: response.headers };
    },
    async close() {
      await payload.destroy();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
