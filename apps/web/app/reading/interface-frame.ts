import { pathOf, type Address, type KindWithPage } from '@flersprog/content';
import { languages, textsIn, type LanguageTag, type TextKey } from '@flersprog/i18n';
import { makeFrame, type FrameParts } from './page-frame.ts';
import type { PageFrame } from '../models/page-frame-model.ts';
import type { ReadingContext } from './reading-context.ts';

type Own = Omit<FrameParts, 'language' | 'inLanguage' | 'canonical' | 'alternates' | 'defaultHref'>;

/** The frame of a page whose words are the site's own (front page, lists, standing pages): it exists in every language. */
export function interfaceFrame(context: ReadingContext, address: Address, own: Own, query = ''): Promise<PageFrame> {
  const hrefIn = (language: LanguageTag) => pathOf({ ...address, language }) + query;
  return makeFrame(context, {
    ...own,
    language: address.language,
    inLanguage: (language) => ({ href: hrefIn(language), textLanguage: language }),
    canonical: hrefIn(address.language),
    alternates: languages.map(({ tag }) => ({ language: tag, href: hrefIn(tag) })),
    defaultHref: address.page === 'front' ? '/' : hrefIn('da'),
  });
}

/** The frame of a page that has no address: not found, gone, unavailable. The switcher leads to the front pages. */
export function frameWithoutAddress(context: ReadingContext, language: LanguageTag, title: TextKey, sensitive = false): Promise<PageFrame> {
  return makeFrame(context, {
    language,
    title: textsIn(language)(title),
    sensitive,
    inLanguage: (tag) => ({ href: pathOf({ page: 'front', language: tag }), textLanguage: tag }),
    canonical: null,
    alternates: [],
    defaultHref: null,
    indexed: false,
  });
}

/** Pages above this one: the front page, and the list it stands in. */
export function crumbsTo(language: LanguageTag, list?: KindWithPage): PageFrame['crumbs'] {
  const say = textsIn(language);
  const home = { name: { text: say('frame:home'), language }, href: pathOf({ page: 'front', language }) };
  if (!list) return [home];
  return [home, { name: { text: nameOfList(language, list), language }, href: pathOf({ page: 'list', language, kind: list }) }];
}

/** What the list of a kind is called: "Kommuner". */
export const nameOfList = (language: LanguageTag, list: KindWithPage): string => textsIn(language)(wordsOfList[list]);

/** What the list of a kind is called on the way to a page in it. */
const wordsOfList: Record<KindWithPage, TextKey> = {
  announcement: 'frame:news',
  municipality: 'frame:municipalities',
  partner: 'frame:partners',
  'grant-programme': 'programmes:title',
  topic: 'topics:title',
};
