import { APIError, type PayloadRequest } from 'payload';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { sayTo, type Words } from '../../admin/labels/words.ts';
import { clientAddressHeader } from '../../server/client-address.ts';
import { networkOf } from './network-of.ts';

const quarterOfAnHour = 15 * 60;

/**
 * Limits wrong passwords per account *and* network, so that a stranger elsewhere cannot lock an official out, and tries in
 * all per network. In memory: a restart forgets, and no account is ever marked.
 */
export class SignInLimits {
  readonly #together: RateLimiterMemory;
  readonly #network: RateLimiterMemory;

  constructor({ perAccountAndNetwork = 10, perNetwork = 100 } = {}) {
    this.#together = new RateLimiterMemory({ points: perAccountAndNetwork, duration: quarterOfAnHour });
    this.#network = new RateLimiterMemory({ points: perNetwork, duration: quarterOfAnHour });
  }

  /** Counts a try; throws "too many" with how long to wait. The same answer whether the account exists or not. */
  async count(email: string, req: PayloadRequest): Promise<void> {
    const network = whereFrom(req);
    try {
      await this.#network.consume(network);
      await this.#together.consume(`${email} ${network}`);
    } catch (refusal) {
      const minutes = Math.ceil(((refusal as RateLimiterRes).msBeforeNext ?? 60_000) / 60_000);
      throw new APIError(sayTo(req, tooMany(minutes)), 429, null, true);
    }
  }

  /** Forgets the tries of an account that signed in from there. */
  async forget(email: string, req: PayloadRequest): Promise<void> {
    await this.#together.delete(`${email} ${whereFrom(req)}`);
  }
}

const whereFrom = (req: PayloadRequest): string => networkOf(req.headers.get(clientAddressHeader) ?? 'this process');

function tooMany(minutes: number): Words {
  return {
    da: `For mange forsøg på at logge ind. Prøv igen om ${minutes} min.`,
    en: `Too many attempts to sign in. Try again in ${minutes} min.`,
    ar: `محاولات كثيرة لتسجيل الدخول. حاول مرة أخرى بعد ${minutes} د.`,
    uk: `Забагато спроб входу. Спробуйте ще раз через ${minutes} хв.`,
    tr: `Çok fazla giriş denemesi. ${minutes} dk sonra yeniden deneyin.`,
  };
}
