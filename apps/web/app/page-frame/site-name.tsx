import { pathOf } from '@flersprog/content';
import { TwoCommas } from './two-commas.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';

export const siteName = { text: 'Flersprog', language: 'da' } as const;

/** The mark and the name, leading to the front page of the reader's language. */
export function SiteName() {
  return (
    <a className="site-name" href={pathOf({ page: 'front', language: useLanguage() })}>
      <TwoCommas />
      <Name said={siteName} />
    </a>
  );
}
