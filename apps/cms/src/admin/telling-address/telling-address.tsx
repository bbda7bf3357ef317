'use client';

import { useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { deskLanguage } from '../../editorial/say-reason.ts';
import { addressTexts } from './address-texts.ts';
import { isNeutralSlug, neutralSlug } from './neutral-slug.ts';
import './telling-address.css';

/**
 * Under the address of a sensitive page: what it gives away, and a press that makes it neutral. Nothing on other pages. An address
 * made from the title stays possible, for that is what the same page is found by on paper and by telephone.
 */
export function TellingAddress({ path, readOnly }: { path: string; readOnly?: boolean }) {
  const { i18n } = useTranslation();
  const { value, setValue } = useField<string | null>({ path });
  const sensitive = useFormFields(([fields]) => fields['sensitive']?.value === true);
  if (!sensitive) return null;
  const say = (text: keyof typeof addressTexts) => addressTexts[text][deskLanguage(i18n.language)];
  const neutral = isNeutralSlug(value ?? '');
  return (
    <div className="telling-address" role="status">
      <p>{say(neutral ? 'isNeutral' : 'tells')}</p>
      {!neutral && !readOnly && (
        <button type="button" onClick={() => setValue(neutralSlug(Math.random()))}>
          {say('makeNeutral')}
        </button>
      )}
    </div>
  );
}
