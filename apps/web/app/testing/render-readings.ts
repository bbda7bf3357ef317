import type { Address, KindWithPage } from '@flersprog/content';
import { examplePage, examples } from '@flersprog/content/examples';
import type { LanguageTag } from '@flersprog/i18n';
import { createElement } from 'react';
import { readFeed } from '../feeds/read-feed.ts';
import { toAtom } from '../feeds/to-atom.ts';
import { toJsonFeed } from '../feeds/to-json-feed.ts';
import type { Reading } from '../reading/find-document.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import { selectionOf } from '../reading/query.ts';
import { readAnnouncement } from '../reading/read-announcement.ts';
import { readAnnouncements } from '../reading/read-announcements.ts';
import { readFront } from '../reading/read-front.ts';
import { readMunicipalities } from '../reading/read-municipalities.ts';
import { readMunicipality } from '../reading/read-municipality.ts';
import { readChooseLanguage, readNotFound, readUnavailable } from '../reading/read-pages-without-address.ts';
import { readPartner } from '../reading/read-partner.ts';
import { readPartners } from '../reading/read-partners.ts';
import { readProgramme } from '../reading/read-programme.ts';
import { readProgrammes } from '../reading/read-programmes.ts';
import type { ReadingContext } from '../reading/reading-context.ts';
import { readSideBySide } from '../reading/read-side-by-side.ts';
import { readStanding } from '../reading/read-standing.ts';
import { readTopic } from '../reading/read-topic.ts';
import { readTopics } from '../reading/read-topics.ts';
import { documentOf, views } from './render-view.tsx';

/** Every kind of page and feed in one language, read from a store of the examples and written out as the site does. */
export async function renderReadings(context: ReadingContext, language: LanguageTag): Promise<[name: string, text: string][]> {
  const at = <K extends KindWithPage>(kind: K, id: string) => ({ kind, language, slug: examplePage(kind, id, 'da').slug! });
  const list = <K extends KindWithPage>(kind: K) => ({ page: 'list', kind, language }) as const;
  const all = (address: Address, query = '') => selectionOf(address, new URLSearchParams(query));
  const programme = at('grant-programme', 'local-partnerships');
  const topic = at('topic', 'social-control');
  const feed = { page: 'feed', language, of: null } as const;
  const withdrawn = examples.withdrawnAnnouncement.addresses[0]!.slug;
  const given = <Page>(page: Page): Reading<Page> => ({ is: 'page', page });

  return [
    written('choose-language', given(await readChooseLanguage(context))),
    written('front', given(await readFront(context, { page: 'front', language }))),
    written('announcements', await readAnnouncements(context, list('announcement'), all(list('announcement'), 'year=2019'))),
    written('announcement', await readAnnouncement(context, at('announcement', 'grant'))),
    written('announcement', await readAnnouncement(context, { kind: 'announcement', language, slug: withdrawn })),
    written('municipalities', await readMunicipalities(context, list('municipality'), 'Sundparken')),
    written('municipality', await readMunicipality(context, at('municipality', 'horsens'))),
    written('partners', await readPartners(context, list('partner'), all(list('partner'), 'municipality=0615&language=ar'))),
    written('partner', await readPartner(context, at('partner', 'bydelsmodre'))),
    written('programmes', await readProgrammes(context, list('grant-programme'), all(list('grant-programme')))),
    written('programme', await readProgramme(context, programme, all({ page: 'document', ...programme }))),
    written('topics', await readTopics(context, list('topic'), all(list('topic')))),
    written('topic', await readTopic(context, topic, all({ page: 'document', ...topic }))),
    written(
      'side-by-side',
      await readSideBySide(context, { page: 'side-by-side', other: 'ar', ...at('announcement', 'grant'), language: 'da' }),
    ),
    written('not-found', given(await readNotFound(context, language))),
    written('unavailable', given(await readUnavailable(context, language))),
    ...(await Promise.all(
      (['privacy', 'accessibility', 'translations', 'leave-no-trace'] as const).map(async (name) =>
        written('standing', given(await readStanding(context, { page: 'standing', name, language }))),
      ),
    )),
    ['Atom', toAtom(pageIn(await readFeed(context, { ...feed, format: 'atom' })))],
    ['JSON Feed', toJsonFeed(pageIn(await readFeed(context, { ...feed, format: 'json' })))],
  ];
}

function written<N extends PageName>(name: N, reading: Reading<PageOf[N]>): [string, string] {
  if (reading.is === 'gone') return ['gone', documentOf(createElement<PageOf['gone']>(views.gone, reading.page))];
  if (reading.is === 'elsewhere') return ['elsewhere', documentOf(createElement<PageOf['elsewhere']>(views.elsewhere, reading.page))];
  return [name, documentOf(createElement<PageOf[N]>(views[name], pageIn(reading)))];
}

function pageIn<T>(reading: Reading<T>): T {
  if (reading.is !== 'page') throw new Error(`Expected a page, got ${reading.is}`);
  return reading.page;
}
