import { MunicipalityFinder } from '../forms/municipality-finder.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { Section } from '../page-frame/section.tsx';
import { PartnerFilter } from '../partners/partner-filter.tsx';
import type { Choice } from '../reading/page-models.ts';

const options: Choice['options'] = [{ value: '0851', name: { text: 'Aalborg', language: 'da' } }];

export function FormSamples() {
  return (
    <Section id="forms" heading={<Words of="front:findMunicipality" />}>
      <div className="flow">
        <MunicipalityFinder id="empty" />
        <MunicipalityFinder id="wrong" asked="Ålbor" wrong />
        <PartnerFilter
          filter={{ municipality: { value: '0851', options }, language: { value: '', options: [] }, topic: { value: '', options: [] } }}
        />
      </div>
    </Section>
  );
}
