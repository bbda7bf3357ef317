import { listParts } from '@flersprog/i18n';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from './surrounding-language.ts';

/** Several things in one line, joined as the language joins them ("A, B og C"). Each entry brings its own isolation. */
export function ListOf({ entries }: { entries: ReactNode[] }) {
  return (
    <>
      {listParts(useLanguage(), entries.length).map((part, index) => (
        <Fragment key={index}>{typeof part === 'string' ? part : entries[part.item]}</Fragment>
      ))}
    </>
  );
}
