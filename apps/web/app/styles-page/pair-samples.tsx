import type { LanguageTag } from '@flersprog/i18n';
import { blocksIn } from './style-samples.ts';
import { Words } from '../language-of-parts/words.tsx';
import { Section } from '../page-frame/section.tsx';
import { Blocks } from '../rich-text/blocks.tsx';
import { Missing, Pair } from '../side-by-side/pair.tsx';

/** Two languages at the numbered seam, the last paragraph missing in one of them. */
export function PairSamples({ language }: { language: LanguageTag }) {
  const other = language === 'da' ? 'ar' : 'da';
  const [here, there] = [blocksIn(language), blocksIn(other)];
  return (
    <Section id="pairs" heading={<Words of="announcement:sideBySide" />}>
      <div className="pairs">
        <ol>
          {here.map((block, index) => (
            <li key={index} className="pair">
              <Pair languages={[language, other]}>
                <Blocks blocks={[block]} anchors={false} />
                {index < here.length - 1 ? <Blocks blocks={there.slice(index, index + 1)} anchors={false} /> : <Missing />}
              </Pair>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
