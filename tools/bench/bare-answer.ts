/**
 * The least a Node server can do: one answer, made before, for every request. Usage: node bare-answer.ts <port> <file>, where
 * the file holds JSON of `{ headers: string[], body: base64 }`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , port, file = ''] = process.argv;
const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as { headers: string[]; body: string };
const bytes = Buffer.from(body, 'base64');
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(Number(port), '127.0.0.1');
