import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import type { Site } from '../site.ts';

/**
 * Answers from what is kept, before Express is entered: most requests end here, at little more than the cost of writing.
 * Asks the store first whether anything has changed. False when there is nothing kept for the address as it was written;
 * everything else about the request (method, host, spelling) is then looked at by the steps after this one.
 */
export function answerKept(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (!site.hosts.has(request.headers.host ?? '')) return false;
  void site.following.poll();
  const kept = site.cache.find(request.url ?? '') ?? site.files.get(request.url ?? '');
  if (!kept) return false;
  sendStoredAnswer(request, response, kept);
  return true;
}
