import type { Kind } from '@flersprog/content';
import type { PayloadRequest } from 'payload';
import { may } from '../access/may.ts';
import type { Thing } from '../access/role.ts';
import { sayTo, type Words } from '../admin/labels/words.ts';
import { answerTexts } from './answer-texts.ts';
import { sentence } from './answers.ts';

export type Right = 'read' | 'publish' | 'withdraw';

/** What a right over a kind is a right over. */
const thingOf = (kind: Kind): Thing => (kind === 'site' ? 'site-settings' : 'content');

const refusals = {
  read: answerTexts.mayNotRead,
  publish: answerTexts.mayNotPublish,
  withdraw: answerTexts.mayNotWithdraw,
} as const satisfies Record<Right, Words>;

/**
 * The answer for a person who may not, or null for one who may. Asked before anything is looked up, so that it tells
 * nothing of which documents exist.
 */
export function refusal(req: PayloadRequest, kind: Kind, right: Right): Response | null {
  if (!req.user) return sentence(401, sayTo(req, answerTexts.signInFirst));
  if (may(req.user, right, thingOf(kind))) return null;
  return sentence(403, sayTo(req, refusals[right]));
}

export function mayDo(req: PayloadRequest, kind: Kind, right: Right): boolean {
  return may(req.user, right, thingOf(kind));
}
