import type { LanguageTag } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { markFor, SurroundingLanguage, useLanguage } from './surrounding-language.ts';

interface Props {
  language: LanguageTag;
  className?: string | undefined;
  children: ReactNode;
}

/** A block of text in one language: a plain div in the page's own, else one with lang and dir. Interface words inside follow it. */
export function InLanguage({ language, className, children }: Props) {
  return (
    <SurroundingLanguage.Provider value={language}>
      <div {...markFor(language, useLanguage())} className={className}>
        {children}
      </div>
    </SurroundingLanguage.Provider>
  );
}
