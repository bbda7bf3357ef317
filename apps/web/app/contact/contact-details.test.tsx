import { expect, it } from 'vitest';
import { noContact } from '../models/page-frame-model.ts';
import { renderPart } from '../testing/render-part.tsx';
import { ContactDetails } from './contact-details.tsx';

it('isolates each line of an address and each row of opening hours, so that "9–16" never turns around', () => {
  const contact = {
    ...noContact,
    address: { text: 'مركز سوا (Sawa)\nVestergade 4, 2. tv\n9000 Aalborg', language: 'ar' } as const,
    openingHours: [{ days: { text: 'الإثنين', language: 'ar' } as const, hours: { text: '9–16', language: 'ar' } as const }],
  };
  const html = renderPart(<ContactDetails contact={contact} />, 'ar');
  expect(html).toContain('<bdi>مركز سوا (Sawa)</bdi><br/><bdi>Vestergade 4, 2. tv</bdi><br/><bdi>9000 Aalborg</bdi>');
  expect(html).toContain('<bdi>الإثنين</bdi> <bdi>9–16</bdi>');
});

it('keeps the days before the hours in a language that runs the other way', () => {
  const danish = (text: string) => ({ text, language: 'da' }) as const;
  const contact = { ...noContact, openingHours: [{ days: danish('Mandag til torsdag'), hours: danish('9–15') }] };
  const row = '<li><bdi lang="da" dir="ltr"><bdi>Mandag til torsdag</bdi> <bdi>9–15</bdi></bdi></li>';
  expect(renderPart(<ContactDetails contact={contact} />, 'ar')).toContain(row);
});

it('says that nothing is known where nothing is', () => {
  expect(renderPart(<ContactDetails contact={noContact} />)).toBe('<p>Der er ingen kontaktoplysninger endnu.</p>');
});
