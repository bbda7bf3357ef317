import { aalborg, longName } from './style-samples.ts';
import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { Suggestions } from '../municipalities/suggestions.tsx';
import { WithoutPage } from '../municipalities/without-page.tsx';
import { Section } from '../page-frame/section.tsx';
import { PartnerFilter } from '../partners/partner-filter.tsx';
import type { Choice } from '../models/page-of.ts';

const options: Choice['options'] = [{ value: '0851', name: { text: 'Aalborg', language: 'da' } }];

/** The finder in each of its states with what it answers, and a filter where something is chosen. */
export function FormSamples() {
  return (
    <Section id="forms" heading={<Words of="front:findMunicipality" />}>
      <div className="flow">
        <MunicipalityFinder id="empty" />
        <MunicipalityFinder id="wrong" asked="Ålbor" wrong />
        <Suggestions suggestions={[aalborg, { ...longName, href: null }]} />
        <Suggestions suggestions={[]} />
        <MunicipalityFinder id="without-page" asked={longName.name.text} />
        <WithoutPage name={longName.name} />
        <PartnerFilter
          filter={{ municipality: { value: '0851', options }, language: { value: '', options: [] }, topic: { value: '', options: [] } }}
        />
      </div>
    </Section>
  );
}
