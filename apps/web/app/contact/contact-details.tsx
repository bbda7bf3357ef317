import { Fragment } from 'react';
import { Term } from '../lists/term.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { markFor, SurroundingLanguage, useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Email, Phone, Website } from '../language-of-parts/ways-to-reach.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { ContactModel } from '../models/page-frame-model.ts';
import type { Said } from '../models/said.ts';

interface Props {
  contact: ContactModel;
  /** Phone and e-mail are named even where they are not stated, so that nobody looks for them in vain. */
  bothWays?: boolean;
}

/** Every way to reach somebody that is known; says so when none is. */
export function ContactDetails({ contact, bothWays = false }: Props) {
  const { phone, email, website, address, openingHours } = contact;
  if (!bothWays && phone === null && email === null && website === null && address === null && openingHours.length === 0) {
    return (
      <p>
        <Words of="contact:noContact" />
      </p>
    );
  }
  return (
    <dl className="terms">
      {(phone !== null || bothWays) && (
        <Term label="contact:phone">{phone === null ? <Words of="contact:notStated" /> : <Phone number={phone} />}</Term>
      )}
      {(email !== null || bothWays) && (
        <Term label="contact:email">{email === null ? <Words of="contact:notStated" /> : <Email address={email} />}</Term>
      )}
      {website !== null && (
        <Term label="contact:website">
          <Website address={website} />
        </Term>
      )}
      {address !== null && (
        <Term label="contact:address">
          <Lines said={address} />
        </Term>
      )}
      {openingHours.length > 0 && (
        <Term label="contact:openingHours">
          <OpeningHours rows={openingHours} />
        </Term>
      )}
    </dl>
  );
}

/** An address as on an envelope: a line stands by itself, whatever script the next one is in. */
function Lines({ said: { text, language } }: { said: Said }) {
  return (
    <p>
      {text.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          <Name said={{ text: line.trim(), language }} />
        </Fragment>
      ))}
    </p>
  );
}

function OpeningHours({ rows }: { rows: ContactModel['openingHours'] }) {
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={index}>
          <Row {...row} />
        </li>
      ))}
    </ul>
  );
}

/** Days before hours in the direction of the language they are said in, where both are said in one. */
function Row({ days, hours }: ContactModel['openingHours'][number]) {
  const surrounding = useLanguage();
  const language = days !== null && days.language === hours?.language ? days.language : surrounding;
  const both = (
    <SurroundingLanguage.Provider value={language}>
      {days && <Name said={days} />} {hours && <Name said={hours} />}
    </SurroundingLanguage.Provider>
  );
  return language === surrounding ? both : <bdi {...markFor(language, surrounding)}>{both}</bdi>;
}
