import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingFor, sendStoredAnswer } from './send-stored-answer.ts';
import { StoredAnswer } from './stored-answer.ts';

const text = 'Fem kommuner arbejder sammen med lokale foreninger. '.repeat(40);
const stored = new StoredAnswer({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text), tags: [], keep: true });

let server: Server;
beforeAll(async () => {
  server = createServer((asked, answer) => sendStoredAnswer(asked, answer, stored));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

function ask(headers: Record<string, string>, method = 'GET'): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('sending a stored answer', () => {
  it('sends brotli, gzip or plain, each with its own ETag and the same text', async () => {
    const br = await ask({ 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask({ 'accept-encoding': 'gzip' });
    const plain = await ask({});
    expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    expect(plain.body.toString()).toBe(text);
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [br, gzip, plain]) expect(headers.vary).toBe('Accept-Encoding');
  });

  it('answers 304 without a body when the reader holds it already, in any encoding', async () => {
    const { headers } = await ask({ 'accept-encoding': 'br' });
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': `"other", W/${String(headers.etag)}` });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers.etag).toBe(headers.etag);
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('sends the headers alone for HEAD', async () => {
    const head = await ask({}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(text)));
    expect(head.body.length).toBe(0);
  });

  it('refuses ranges by sending the whole', async () => {
    const whole = await ask({ range: 'bytes=0-9' });
    expect(whole.status).toBe(200);
    expect(whole.headers['accept-ranges']).toBe('none');
    expect(whole.body.toString()).toBe(text);
  });

  it('never sends an encoding that the reader refuses', () => {
    expect(encodingFor('br;q=0, gzip')).toBe('gzip');
    expect(encodingFor('br; q=0.0, gzip;q=0.000')).toBe('identity');
    expect(encodingFor('br;q=0.5')).toBe('br');
    expect(encodingFor('brx, xgzip')).toBe('identity');
    expect(encodingFor('')).toBe('identity');
  });
});
