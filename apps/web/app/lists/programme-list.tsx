import { formatAmount, formatYear } from '@flersprog/i18n';
import { SaidText } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import type { ProgrammeEntry } from '../reading/page-models.ts';

export function ProgrammeList({ programmes }: { programmes: ProgrammeEntry[] }) {
  const language = useLanguage();
  return (
    <ul className="entries">
      {programmes.map(({ name, href, amount, year }) => (
        <li key={href}>
          <p className="meta tool">
            {year !== null && <span>{formatYear(year)}</span>}
            {amount !== null && <bdi>{formatAmount(language, amount.value, amount.currency)}</bdi>}
          </p>
          <h3>
            <a href={href}>
              <SaidText said={name} />
            </a>
          </h3>
        </li>
      ))}
    </ul>
  );
}
