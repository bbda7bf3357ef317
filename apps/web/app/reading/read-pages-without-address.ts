import { languages, type LanguageTag } from '@flersprog/i18n';
import { pathOf } from '@flersprog/content';
import { readWaysOn } from './announcement-entries.ts';
import { Found } from './found.ts';
import { frameWithoutAddress } from './interface-frame.ts';
import { makeFrame } from './page-frame.ts';
import { textsIn } from '@flersprog/i18n';
import type { PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';

const mostTopics = 50;

/** Nothing is at an address: every topic and the newest announcements instead. Two statements. */
export async function readNotFound(context: ReadingContext, language: LanguageTag): Promise<PageOf['not-found']> {
  const { documents } = await context.reader.list({ kind: 'topic', order: 'title', language, limit: mostTopics, offset: 0 });
  const found = new Found(documents.flat(), language);
  return {
    frame: await frameWithoutAddress(context, language, 'not-found:title'),
    topics: found.all('topic').map((page) => found.link(page)),
    ways: await readWaysOn(context, language),
  };
}

/** Nothing can be shown now. Reads no store: only what is remembered, so that help lines are there when all else fails. */
export async function readUnavailable(context: ReadingContext, language: LanguageTag): Promise<PageOf['unavailable']> {
  return { frame: await frameWithoutAddress(context, language, 'unavailable:title') };
}

/** The door: the choice of language, in Danish for want of another. */
export async function readChooseLanguage(context: ReadingContext): Promise<PageOf['choose-language']> {
  const front = (language: LanguageTag) => pathOf({ page: 'front', language });
  const say = textsIn('da');
  const frame = await makeFrame(context, {
    language: 'da',
    title: say('choose-language:title'),
    description: say('choose-language:description'),
    inLanguage: (language) => ({ href: front(language), textLanguage: language }),
    canonical: '/',
    alternates: languages.map(({ tag }) => ({ language: tag, href: front(tag) })),
    defaultHref: '/',
  });
  return { frame: { ...frame, printed: frame.canonical, choices: frame.choices.map((choice) => ({ ...choice, current: false })) } };
}
