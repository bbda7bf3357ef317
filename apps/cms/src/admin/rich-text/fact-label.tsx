'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';
import { deskLanguage } from '../../editorial/say-reason.ts';
import { factValueWords, factWords } from '../../fields/rich-text/fact-block.ts';
import { useDocumentTitle, type DocumentReference } from './use-document-title.ts';

/**
 * What a fact in a sentence says it is: the name itself ("Bydelsmødre"), for any other value what it is called
 * ("Beløb"), or just "Fakta" until one is chosen.
 */
export function FactLabel() {
  const { i18n } = useTranslation();
  const value = useFormFields(([fields]) => fields['value']?.value);
  const document = useFormFields(([fields]) => fields['document']?.value) as DocumentReference | null | undefined;
  const name = useDocumentTitle(value === 'name' ? (document ?? null) : null);
  const words = factValueWords[value as keyof typeof factValueWords] ?? factWords;
  return <bdi>{name ?? words[deskLanguage(i18n.language)]}</bdi>;
}
