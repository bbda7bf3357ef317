import { formatCount } from '@flersprog/i18n';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import { PartnerCards } from '../lists/partner-cards.tsx';
import type { PageOf } from '../models/page-of.ts';

/** The partners of a municipality; where not all of them are shown, how many there are and the way to the list. */
export function PartnersHere({ partners, allPartners }: Pick<PageOf['municipality'], 'partners' | 'allPartners'>) {
  const language = useLanguage();
  const total = allPartners?.total ?? null;
  return (
    <>
      {total !== null && (
        <p className="tool">
          <Words of="partners:count" count={total} values={{ count: formatCount(language, total) }} />
        </p>
      )}
      <PartnerCards partners={partners} />
      {allPartners !== null && (
        <p className="tool">
          <a className="call alone" href={allPartners.href}>
            <Words of="partners:showAll" />
          </a>
        </p>
      )}
    </>
  );
}
