import { kindsWithFeeds, kindsWithPages, sectionWords, type KindWithPage } from '@flersprog/content';
import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Addresses are owned by libs/content; here each gets the route that answers it. A kind is one line, in every language. */
const list = (kind: KindWithPage, file: string) =>
  sectionWords(kind).map((word) => route(`:language/${word}`, file, { id: `list/${word}` }));

const document = (kind: KindWithPage, file: string) =>
  sectionWords(kind).map((word) => route(`:language/${word}/:slug`, file, { id: `document/${word}` }));

const sideBySide = kindsWithPages
  .flatMap(sectionWords)
  .map((word) => route(`:language/${word}/:slug/side-by-side/:other`, 'routes/side-by-side.tsx', { id: `side-by-side/${word}` }));

const feeds = ['', ...kindsWithFeeds.flatMap(sectionWords).map((word) => `/${word}/:slug`)].flatMap((page) =>
  ['atom', 'json'].map((format) => route(`:language${page}/feed.${format}`, 'routes/feed.tsx', { id: `feed${page}/${format}` })),
);

const standing = (['privacy', 'accessibility', 'translations', 'leave-no-trace'] as const)
  .flatMap(sectionWords)
  .map((word) => route(`:language/${word}`, 'routes/standing.tsx', { id: `standing/${word}` }));

export default [
  index('routes/choose-language.tsx'),
  route(':language', 'routes/front.tsx'),
  ...list('announcement', 'routes/announcements.tsx'),
  ...list('municipality', 'routes/municipalities.tsx'),
  ...list('partner', 'routes/partners.tsx'),
  ...list('grant-programme', 'routes/programmes.tsx'),
  ...list('topic', 'routes/topics.tsx'),
  ...document('announcement', 'routes/announcement.tsx'),
  ...document('municipality', 'routes/municipality.tsx'),
  ...document('partner', 'routes/partner.tsx'),
  ...document('grant-programme', 'routes/programme.tsx'),
  ...document('topic', 'routes/topic.tsx'),
  ...sideBySide,
  ...feeds,
  ...standing,
  ...sectionWords('styles').map((word) => route(`:language/${word}`, 'routes/styles.tsx')),
  // Not addresses of readers: the server asks for these when there is nothing at an address, or nothing can be shown.
  route(':language/not-found', 'routes/not-found.tsx'),
  route(':language/unavailable', 'routes/unavailable.tsx'),
] satisfies RouteConfig;
