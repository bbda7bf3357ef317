import { formatAmount, formatYear } from '@flersprog/i18n';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import type { ProgrammeEntry } from '../models/entries.ts';

interface Props {
  programmes: ProgrammeEntry[];
  /** The heading of an entry: one step below what stands above the list. */
  heading?: 'h2' | 'h3';
}

export function ProgrammeList({ programmes, heading: Heading = 'h3' }: Props) {
  const language = useLanguage();
  return (
    <ul className="entries">
      {programmes.map(({ name, href, amount, year }) => (
        <li key={href}>
          <p className="meta tool">
            {year !== null && <span>{formatYear(year)}</span>}{' '}
            {amount !== null && <bdi>{formatAmount(language, amount.value, amount.currency)}</bdi>}
          </p>
          <Heading>
            <a href={href}>
              <SaidText said={name} />
            </a>
          </Heading>
        </li>
      ))}
    </ul>
  );
}
