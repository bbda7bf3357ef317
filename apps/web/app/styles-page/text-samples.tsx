import type { LanguageTag } from '@flersprog/i18n';
import { useContext } from 'react';
import { blocksIn, sentencesIn } from './style-samples.ts';
import { PageAssetsContext } from '../page-frame/page-assets.ts';
import { Section } from '../page-frame/section.tsx';
import { Blocks } from '../rich-text/blocks.tsx';
import { Picture } from '../rich-text/picture.tsx';

/** Running text: headings, paragraphs with what can stand in them, lists in lists, a quotation, a picture with its words. */
export function TextSamples({ language }: { language: LanguageTag }) {
  const { headings, lede } = sentencesIn(language);
  const { cardPicture } = useContext(PageAssetsContext);
  return (
    <Section id="writing" heading="2">
      <div className="text flow">
        <h3>{headings[1]}</h3>
        <Blocks blocks={blocksIn(language)} />
        <Picture image={{ src: cardPicture, alt: { text: 'Flersprog', language: 'da' }, caption: lede, width: 1200, height: 630 }} eager />
      </div>
    </Section>
  );
}
