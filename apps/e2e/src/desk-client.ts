/** What a script of an office does: the desk's REST interface over HTTP, signed in. */
export interface DeskClient {
  get<T>(path: string): Promise<{ status: number; body: T }>;
  post<T>(path: string, body: unknown): Promise<{ status: number; body: T }>;
  patch<T>(path: string, body: unknown): Promise<{ status: number; body: T }>;
  /** Creates a document and returns its id. */
  create(collection: string, values: object, locale?: string): Promise<string>;
  publish(collection: string, id: string, languages: string[], more?: object): Promise<ActAnswer>;
  withdraw(collection: string, id: string, languages: string[], reason: string): Promise<ActAnswer>;
}

export interface ActAnswer {
  status: number;
  body: {
    languages?: Record<string, { state: string; address: string }>;
    reasons?: { language: string; field: string; message: string }[];
  };
}

/** Signs in; throws with the desk's answer when it is refused. */
export async function signIn(desk: string, email: string, password: string): Promise<DeskClient> {
  const api = new URL('/api', desk).href;
  const call = async <T>(method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(api + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T };
  };
  const login = await call<{ token?: string }>('POST', '/users/login', { email, password });
  const token = login.body.token;
  if (!token) throw new Error(`Not signed in: ${login.status} ${JSON.stringify(login.body)}`);
  return {
    get: (path) => call('GET', path, undefined, token),
    post: (path, body) => call('POST', path, body, token),
    patch: (path, body) => call('PATCH', path, body, token),
    async create(collection, values, locale = 'da') {
      const { status, body } = await call<{ doc?: { id: string } }>('POST', `/${collection}?locale=${locale}`, values, token);
      if (!body.doc) throw new Error(`Not created in ${collection}: ${status} ${JSON.stringify(body)}`);
      return body.doc.id;
    },
    publish: (collection, id, languages, more = {}) => call('POST', `/${collection}/${id}/publish`, { languages, ...more }, token),
    withdraw: (collection, id, languages, reason) => call('POST', `/${collection}/${id}/withdraw`, { languages, reason }, token),
  };
}
