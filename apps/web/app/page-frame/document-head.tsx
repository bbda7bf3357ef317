import { useContext } from 'react';
import { CardTags } from './card-tags.tsx';
import { PageAssetsContext } from './page-assets.ts';
import { jsonForScript } from './json-for-script.ts';
import type { PageFrame } from '../models/page-frame-model.ts';

/** What browsers, feed readers and search engines are told of the page. */
export function DocumentHead({ frame }: { frame: PageFrame }) {
  const { stylesheet, exitScript, icon, plainIcon } = useContext(PageAssetsContext);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.title}</title>
      {frame.description !== null && <meta name="description" content={frame.description} />}
      <meta name="color-scheme" content="light dark" />
      {/* A phone must not guess that an amount is a number to call. */}
      <meta name="format-detection" content="telephone=no" />
      {!frame.indexed && <meta name="robots" content="noindex" />}
      {frame.sensitive && <meta name="referrer" content="no-referrer" />}
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" type="image/svg+xml" href={frame.sensitive ? plainIcon : icon} />
      {frame.canonical !== null && <link rel="canonical" href={frame.canonical} />}
      {frame.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {frame.feeds.map(({ href, title, type }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      <CardTags frame={frame} />
      {frame.structuredData.map((data, index) => (
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
      ))}
      {frame.sensitive && <script src={exitScript} defer />}
    </head>
  );
}
