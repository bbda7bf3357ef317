import { textParts, textsIn, type Say, type TextKey } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { useLanguage } from './surrounding-language.ts';

/** Says interface texts as plain text, for attributes and titles. */
export const useSay = (): Say => textsIn(useLanguage());

interface Props {
  of: TextKey;
  /** Chooses the plural form; where the sentence shows it, give it among `values` too. */
  count?: number;
  values?: Record<string, ReactNode>;
}

/** One interface text; what is inserted is isolated, so it can never disturb the sentence around it. */
export function Words({ of, count, values = {} }: Props) {
  const parts = textParts(useLanguage(), of, count);
  if (parts.length === 1 && typeof parts[0] === 'string') return parts[0];
  return <>{parts.map((part, index) => (typeof part === 'string' ? part : <bdi key={index}>{valueOf(of, part.value, values)}</bdi>))}</>;
}

function valueOf(of: TextKey, name: string, values: Record<string, ReactNode>): ReactNode {
  if (values[name] === undefined) throw new RangeError(`Interface text "${of}" needs the value "${name}"`);
  return values[name];
}
