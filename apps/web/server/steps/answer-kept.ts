import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import type { Site } from '../site.ts';

/**
 * Answers from what is kept, before Express is entered: most requests end here, at little more than the cost of writing.
 * False when there is nothing kept for the address as it was written; everything else about the request (method, host,
 * spelling) is then looked at by the steps after this one.
 */
export function answerKept({ hosts, cache, files, front }: Site): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (!hosts.has(request.headers.host ?? '')) return false;
    const target = request.url ?? '';
    const kept = cache.find(target);
    const answer = kept ?? files.get(target);
    if (!answer) return false;
    const encoding = sendStoredAnswer(request, response, answer);
    if (kept) front?.offer(target, kept, encoding);
    return true;
  };
}
