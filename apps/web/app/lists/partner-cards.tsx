import { Term } from './term.tsx';
import { LanguageNames } from '../language-of-parts/language-names.tsx';
import { ListOf } from '../language-of-parts/list-of.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Email, Phone, Website } from '../language-of-parts/ways-to-reach.tsx';
import { Paragraph } from '../language-of-parts/paragraph.tsx';
import type { PartnerCard } from '../models/entries.ts';

/** Partners as entries of a ledger: name, what they do, languages, areas, and last and largest the phone. */
export function PartnerCards({ partners }: { partners: PartnerCard[] }) {
  return (
    <ul>
      {partners.map((partner) => (
        <Card key={partner.href ?? partner.name.text} partner={partner} />
      ))}
    </ul>
  );
}

function Card({ partner }: { partner: PartnerCard }) {
  const { name, href, summary, description, languagesSpoken, areas, phone, email, website } = partner;
  return (
    <li className="card">
      <h3>
        <NamedLink link={{ name, href }} />
      </h3>
      <Paragraph said={description ?? summary} />
      <dl className="terms">
        {languagesSpoken.length > 0 && (
          <Term label="partner:speaks">
            <LanguageNames tags={languagesSpoken} />
          </Term>
        )}
        {areas.length > 0 && (
          <Term label="partner:place">
            <ListOf
              entries={areas.map((area) => (
                <Name key={area.text} said={area} />
              ))}
            />
          </Term>
        )}
        {website !== null && (
          <Term label="contact:website">
            <Website address={website} />
          </Term>
        )}
        {email !== null && (
          <Term label="contact:email">
            <Email address={email} />
          </Term>
        )}
        {phone !== null && (
          <Term label="contact:phone">
            <Phone number={phone} />
          </Term>
        )}
      </dl>
    </li>
  );
}
