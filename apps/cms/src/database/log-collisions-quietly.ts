import type { Config } from 'payload';
import { isTriedAgain } from './answer-without-collision.ts';

type LoggerOptions = Extract<Config['logger'], { options: object }>['options'];

/**
 * Payload logs every error it makes an answer of. A collision after which the request is answered anew becomes one line at
 * level info; only the last try's is an error.
 */
export const logCollisionsQuietly: LoggerOptions['hooks'] = {
  logMethod(words, write) {
    const [what] = words as [unknown];
    const error = typeof what === 'object' && what !== null && 'err' in what ? what.err : what;
    if (isTriedAgain(error)) this.info('Two requests wrote the same at once; this one is answered anew.');
    else write.apply(this, words);
  },
};
