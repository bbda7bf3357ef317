import type { LanguageTag } from '@flersprog/i18n';
import { aalborg, longName, programmesIn, sentencesIn, years } from './style-samples.ts';
import { YearList } from '../announcements/year-list.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { MunicipalityCards } from '../lists/municipality-cards.tsx';
import { ProgrammeList } from '../lists/programme-list.tsx';
import { LetterGroups } from '../municipalities/letter-groups.tsx';
import { Section } from '../page-frame/section.tsx';

const withoutPage = { ...longName, href: null };

/** Municipalities by letter and as cards, programmes, years. */
export function RegisterSamples({ language }: { language: LanguageTag }) {
  const { lede } = sentencesIn(language);
  const card = { ...aalborg, code: '0851', areas: [longName.name, aalborg.name], description: lede };
  return (
    <>
      <Section id="municipalities" heading={<Words of="municipalities:all" />}>
        <LetterGroups groups={[{ letter: 'Å', entries: [aalborg, withoutPage] }]} />
      </Section>
      <Section id="where" heading={<Words of="partner:where" />}>
        <MunicipalityCards municipalities={[card, { ...card, ...withoutPage, areas: [], description: null }]} />
      </Section>
      <Section id="programmes" heading={<Words of="programmes:title" />}>
        <ProgrammeList programmes={programmesIn(language)} />
      </Section>
      <Section id="years" heading={<Words of="announcements:years" />}>
        <YearList year={2019} years={years} />
      </Section>
    </>
  );
}
