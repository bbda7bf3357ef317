import { useRel } from './where-it-leads.ts';

/** A phone number as it is written, left to right in every language. Danish numbers get their country code. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="call alone number" href={`tel:${dialled(number)}`}>
      {number.replaceAll(' ', '\u00a0')}
    </a>
  );
}

export function Email({ address }: { address: string }) {
  return (
    <a className="call alone" dir="ltr" href={`mailto:${address}`}>
      {address}
    </a>
  );
}

/** A web address, shown without what nobody reads aloud. */
export function Website({ address }: { address: string }) {
  return (
    <a className="alone" dir="ltr" href={address} rel={useRel(address)}>
      {address.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')}
    </a>
  );
}

/** "12 34 56 78" → "+4512345678"; short numbers (112, 114, 1813, 116 006) are dialled as they are. */
export function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/gu, '');
  return /^\d{8}$/u.test(digits) ? `+45${digits}` : digits.replace(/^00/u, '+');
}
