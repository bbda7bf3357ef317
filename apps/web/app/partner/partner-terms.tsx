import { Day } from '../language-of-parts/day.tsx';
import { LanguageNames } from '../language-of-parts/language-names.tsx';
import { ListOf } from '../language-of-parts/list-of.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { Term } from '../lists/term.tsx';
import type { PageOf } from '../models/page-of.ts';

/** Languages, who pays, and when the partner last said that all of this is still right. */
export function PartnerTerms({ languagesSpoken, funders, lastConfirmed }: PageOf['partner']) {
  return (
    <div className="meta tool">
      <dl className="meta">
        {languagesSpoken.length > 0 && (
          <Term label="partner:speaks">
            <LanguageNames tags={languagesSpoken} />
          </Term>
        )}
        {funders.length > 0 && (
          <Term label="partner:financedBy">
            <ListOf
              entries={funders.map((funder) => (
                <NamedLink key={funder.name.text} link={funder} />
              ))}
            />
          </Term>
        )}
      </dl>
      <p>
        {lastConfirmed === null ? (
          <Words of="partner:neverConfirmed" />
        ) : (
          <Words of="partner:lastConfirmed" values={{ date: <Day date={lastConfirmed} /> }} />
        )}
      </p>
    </div>
  );
}
