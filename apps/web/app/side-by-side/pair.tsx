import { languageOf, sourceLanguage, type LanguageTag } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { Words } from '../language-of-parts/words.tsx';
import { SurroundingLanguage } from '../language-of-parts/surrounding-language.ts';

interface Props {
  /** Page language first. */
  languages: [LanguageTag, LanguageTag];
  children: [ReactNode, ReactNode];
}

/** The two sides of a pair. The seam itself has no direction, so each side states its own. */
export function Pair({ languages, children }: Props) {
  return (
    <>
      {languages.map((language, index) => (
        <Side key={language} language={language} place={placeOf(language, languages)}>
          {children[index]}
        </Side>
      ))}
    </>
  );
}

interface SideProps {
  language: LanguageTag;
  place: 'before' | 'after';
  children: ReactNode;
}

function Side({ language, place, children }: SideProps) {
  const className = `text flow ${place}${language === sourceLanguage ? '' : ' translation'}`;
  return (
    <SurroundingLanguage.Provider value={language}>
      <div lang={language} dir={languageOf(language).direction} className={className}>
        {children}
      </div>
    </SurroundingLanguage.Provider>
  );
}

/** Where a side stands on a wide screen: left-to-right before the seam, right-to-left after it, as both are read; else page language first. */
export function placeOf(language: LanguageTag, [first, second]: [LanguageTag, LanguageTag]): 'before' | 'after' {
  const directions = [languageOf(first).direction, languageOf(second).direction];
  if (directions[0] !== directions[1]) return languageOf(language).direction === 'ltr' ? 'before' : 'after';
  return language === first ? 'before' : 'after';
}

/** Where the other language has no such paragraph. */
export function Missing() {
  return (
    <p className="tool">
      <Words of="side-by-side:missing" />
    </p>
  );
}
