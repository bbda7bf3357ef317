import type { Kind } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';

/**
 * The store cannot be read or written just now: not made yet, locked, broken, or its server does not answer. The next
 * call tries afresh, so a caller answers "unavailable" and carries on.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Two documents of a kind ask for the same address in a language. Nothing was written. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken';
  readonly kind: Kind;
  readonly language: LanguageTag;
  readonly slug: string;
  /** Id of the document that has the address. */
  readonly holder: string;
  /** Id of the document that asked for it. */
  readonly claimant: string;

  constructor(address: { kind: Kind; language: LanguageTag; slug: string }, holder: string, claimant: string) {
    super(
      `The address "${address.slug}" (${address.kind}, ${address.language}) belongs to ${address.kind} ${holder}; ` +
        `${address.kind} ${claimant} cannot have it too. Give one of them another address and publish again.`,
    );
    this.kind = address.kind;
    this.language = address.language;
    this.slug = address.slug;
    this.holder = holder;
    this.claimant = claimant;
  }
}
