import { ListOf } from '../language-of-parts/list-of.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { WhoWithWhom as Row } from '../models/facts-model.ts';

/** Who works with whom. Municipalities with the same partners stand together, held by a bracket; one partner a line. */
export function WhoWithWhom({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>
        <Words of="announcement:whoWorksTogether" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Words of="announcement:municipality" />
          </th>
          <th scope="col">
            <Words of="announcement:partners" />
          </th>
        </tr>
      </thead>
      {rows.map((row, index) => (
        <Together key={index} row={row} />
      ))}
    </table>
  );
}

function Together({ row: { municipalities, partners, allPartnersHref } }: { row: Row }) {
  return (
    <tbody>
      {municipalities.map((municipality, index) => (
        <tr key={municipality.name.text}>
          <th scope="row">
            <NamedLink link={municipality} />
          </th>
          {index === 0 && (
            <td rowSpan={municipalities.length > 1 ? municipalities.length : undefined}>
              <ul>
                {partners.map((entry) => (
                  <li key={entry.partner.name.text}>
                    <PartnerInAreas {...entry} />
                  </li>
                ))}
                {allPartnersHref !== null && (
                  <li>
                    <a href={allPartnersHref}>
                      <Words of="partners:showAll" />
                    </a>
                  </li>
                )}
              </ul>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function PartnerInAreas({ partner, areas }: Row['partners'][number]) {
  if (areas.length === 0) return <NamedLink link={partner} />;
  const list = (
    <ListOf
      entries={areas.map((area) => (
        <Name key={area.text} said={area} />
      ))}
    />
  );
  return <Words of="announcement:partnerInAreas" values={{ partner: <NamedLink link={partner} />, areas: list }} />;
}
