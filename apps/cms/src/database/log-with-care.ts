import type { Config } from 'payload';
import { isTriedAgain } from './answer-without-collision.ts';
import { withoutValues } from './without-values.ts';

type LoggerOptions = Extract<Config['logger'], { options: object }>['options'];

/**
 * Payload logs every error it makes an answer of. A collision after which the request is answered anew becomes one line at
 * level info; only the last try's is an error. What was to be written is in no line.
 */
export const logWithCare: LoggerOptions['hooks'] = {
  logMethod(words, write) {
    const [what, ...rest] = words as [unknown];
    const isRecord = typeof what === 'object' && what !== null && 'err' in what;
    const error = isRecord ? what.err : what;
    if (isTriedAgain(error)) return this.info('Two requests wrote the same at once; this one is answered anew.');
    const told = withoutValues(error);
    write.apply(this, [isRecord ? { ...what, err: told } : told, ...rest] as unknown as typeof words);
  },
};
