import type { Product } from './product.ts';

/** A signed-in program at the desk's REST. Every call throws when the answer is not a 2xx, with what it said. */
export async function signIn({ deskUrl, email, password }: Pick<Product, 'deskUrl' | 'email' | 'password'>) {
  const { token } = await call<{ token: string }>('POST', '/api/users/login', { email, password });

  async function call<T>(method: string, path: string, body: object, authorization?: string): Promise<T> {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const answer = await fetch(deskUrl + path, { method, headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  }

  return {
    post: <T>(path: string, body: object) => call<T>('POST', path, body, `JWT ${token}`),
    patch: <T>(path: string, body: object) => call<T>('PATCH', path, body, `JWT ${token}`),
  };
}
