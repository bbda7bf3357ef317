import { useContext } from 'react';
import { PageAssetsContext } from './page-assets.ts';
import { siteName } from './site-name.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

/**
 * What a shared link shows (ogp.me): only what the tab and search engines are told too, so that a sensitive page's card
 * is as neutral as its tab, and one picture for all pages: the site's mark. Pages without an address of their own have none.
 */
export function CardTags({ frame }: { frame: PageFrame }) {
  const { title, description, canonical, language, alternates } = frame;
  const { cardPicture } = useContext(PageAssetsContext);
  if (canonical === null) return null;
  const others = alternates.map(({ hreflang }) => hreflang).filter((tag) => tag !== 'x-default' && tag !== language);
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description !== null && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta property="og:image" content={new URL(cardPicture, canonical).href} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={siteName.text} />
      <meta name="twitter:card" content="summary" />
      <meta property="og:locale" content={cardLocale(language)} />
      {others.map((tag) => (
        <meta key={tag} property="og:locale:alternate" content={cardLocale(tag)} />
      ))}
    </>
  );
}

const cardLocales = new Map<string, string>();

/** "da" → "da_DK": cards ask for a region, so the likeliest one is given (UTS #35, likely subtags); the English here is European. */
function cardLocale(tag: string): string {
  const known = cardLocales.get(tag);
  if (known) return known;
  const { language, region } = new Intl.Locale(tag === 'en' ? 'en-GB' : tag).maximize();
  cardLocales.set(tag, `${language}_${region}`);
  return `${language}_${region}`;
}
