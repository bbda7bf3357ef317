import { pathOf, type Address } from '@flersprog/content';
import { codeOf, slugOf } from './many-documents.ts';

const of = (address: Address, query = '') => pathOf(address) + query;
const listOf = (kind: 'announcement' | 'partner', query = '') => of({ page: 'list', language: 'ar', kind }, query);
const page = (kind: 'announcement' | 'municipality' | 'topic' | 'partner' | 'grant-programme', number = 7) =>
  of({ page: 'document', language: 'ar', kind, slug: slugOf(kind, number, 'ar') });

/** What is measured over few documents and over many, by name. Number 0 of a kind is the largest (`manyDocuments`). */
export const askedPages: Record<string, string> = {
  announcement: page('announcement'),
  'announcement of the largest programme': page('announcement', 0),
  partner: page('partner'),
  'partner, in every municipality': page('partner', 0),
  municipality: page('municipality'),
  'municipality, the largest': page('municipality', 0),
  programme: page('grant-programme'),
  'programme, the largest': page('grant-programme', 0),
  topic: page('topic'),
  front: of({ page: 'front', language: 'ar' }),
  'announcements, first page': listOf('announcement'),
  'announcements of a year': listOf('announcement', '?year=2000'),
  'announcements of the largest municipality': listOf('announcement', `?municipality=${codeOf(0)}`),
  'partners, first page': listOf('partner'),
  'partners by language spoken': listOf('partner', '?language=so'),
  'partners in the largest municipality': listOf('partner', `?municipality=${codeOf(0)}`),
  'partners by municipality, language and topic': listOf('partner', `?municipality=${codeOf(7)}&language=so&topic=topic-7`),
  'feed of a language': of({ page: 'feed', language: 'ar', format: 'atom', of: null }),
  'sitemap, the index': '/sitemap.xml',
  'sitemap, a file': '/sitemap/announcement-1.xml',
};
