import { formatYear } from '@flersprog/i18n';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { Term } from '../lists/term.tsx';
import type { PageOf } from '../models/page-of.ts';

export function ProgrammeMeta({ year, funder }: PageOf['programme']) {
  if (year === null && funder === null) {
    return (
      <p className="meta tool">
        <Words of="programme:kind" />
      </p>
    );
  }
  return (
    <dl className="meta tool">
      {year !== null && <Term label="programme:year">{formatYear(year)}</Term>}
      {funder !== null && (
        <Term label="programme:funder">
          <NamedLink link={funder} />
        </Term>
      )}
    </dl>
  );
}
