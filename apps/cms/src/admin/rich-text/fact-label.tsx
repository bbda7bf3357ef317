'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';
import { deskLanguage } from '../../editorial/say-reason.ts';
import { factValueWords, factWords } from '../../fields/rich-text/fact-block.ts';

/** What a fact in a sentence says it is: the value it stands for ("Beløb"), or just "Fakta" until one is chosen. */
export function FactLabel() {
  const { i18n } = useTranslation();
  const value = useFormFields(([fields]) => fields['value']?.value);
  const words = factValueWords[value as keyof typeof factValueWords] ?? factWords;
  return <span>{words[deskLanguage(i18n.language)]}</span>;
}
