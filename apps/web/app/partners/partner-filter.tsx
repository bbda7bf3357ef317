import { pathOf } from '@flersprog/content';
import { ChoiceField } from '../forms/choice-field.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import type { PageOf } from '../models/page-of.ts';

/** Which partners to show: a plain form, so the choice stands in the address and can be shared or kept. */
export function PartnerFilter({ filter: { municipality, language, topic } }: Pick<PageOf['partners'], 'filter'>) {
  const all = pathOf({ page: 'list', language: useLanguage(), kind: 'partner' });
  const chosen = [municipality, language, topic].some(({ value }) => value !== '');
  return (
    <form className="form" action={all}>
      <ChoiceField name="municipality" label="partners:municipality" all="partners:allMunicipalities" choice={municipality} />
      <ChoiceField name="language" label="partners:language" all="partners:anyLanguage" choice={language} />
      <ChoiceField name="topic" label="partners:topic" all="partners:allTopics" choice={topic} />
      <p className="actions">
        <button className="button" type="submit">
          <Words of="partners:show" />
        </button>
        {chosen && (
          <a className="button second" href={all}>
            <Words of="partners:showAll" />
          </a>
        )}
      </p>
    </form>
  );
}
