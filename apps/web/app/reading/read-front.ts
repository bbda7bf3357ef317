import type { Address } from '@flersprog/content';
import { textsIn } from '@flersprog/i18n';
import { feedLinks } from './feed-links.ts';
import { announcementEntry } from './announcement-entries.ts';
import { Found } from './found.ts';
import { interfaceFrame } from './interface-frame.ts';
import type { PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';
import { siteData } from './structured-data.ts';

const newest = 5;
const mostTopics = 50;

/** The front page: newest announcements and every topic. Two statements. */
export async function readFront(context: ReadingContext, address: Address & { page: 'front' }): Promise<PageOf['front']> {
  const { language } = address;
  const { reader } = context;
  const announcements = await reader.list({ kind: 'announcement', order: 'newest', language, limit: newest, offset: 0 });
  const topics = await reader.list({ kind: 'topic', order: 'title', language, limit: mostTopics, offset: 0 });
  const found = new Found([...announcements.documents.flat(), ...topics.documents.flat()], language);
  const say = textsIn(language);
  const frame = await interfaceFrame(context, address, {
    title: say('front:title'),
    description: say('front:description'),
    feeds: feedLinks(language, null),
    structuredData: (site) => siteData(context.siteUrl, language, site),
  });
  return {
    frame,
    announcements: found.all('announcement').map((page) => announcementEntry(found, page)),
    topics: found.all('topic').map((page) => found.link(page)),
  };
}
