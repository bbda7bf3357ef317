import { Term } from './term.tsx';
import { ListOf } from '../language-of-parts/list-of.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Paragraph } from '../language-of-parts/paragraph.tsx';
import type { MunicipalityCard } from '../models/entries.ts';

/** Where a partner works, and on what. */
export function MunicipalityCards({ municipalities }: { municipalities: MunicipalityCard[] }) {
  return (
    <ul>
      {municipalities.map(({ name, href, areas, description }) => (
        <li key={href ?? name.text} className="card">
          <h3>
            <NamedLink link={{ name, href }} />
          </h3>
          <Paragraph said={description} />
          {areas.length > 0 && (
            <dl className="terms">
              <Term label="partner:areas">
                <ListOf
                  entries={areas.map((area) => (
                    <Name key={area.text} said={area} />
                  ))}
                />
              </Term>
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
