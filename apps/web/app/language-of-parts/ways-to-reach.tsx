import { dialled } from '@flersprog/content';
import { Fragment } from 'react';
import { useRel } from './where-it-leads.ts';

/** A phone number as it is written, left to right in every language. Danish numbers get their country code. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="call alone number" dir="ltr" href={`tel:${dialled(number)}`}>
      {number.replaceAll(' ', '\u00a0')}
    </a>
  );
}

export function Email({ address }: { address: string }) {
  return (
    <a className="call alone" dir="ltr" href={`mailto:${address}`}>
      <Breakable text={address} after={/(?<=@)/u} />
    </a>
  );
}

/** A web address, shown without what nobody reads aloud. */
export function Website({ address }: { address: string }) {
  return (
    <a className="alone" dir="ltr" href={address} rel={useRel(address)}>
      <Breakable text={address.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')} after={/(?<=\/)/u} />
    </a>
  );
}

/** An address may end its line where it has a joint, before it ends in the middle of a word. */
function Breakable({ text, after }: { text: string; after: RegExp }) {
  const [first, ...rest] = text.split(after);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <Fragment key={index}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
