import type { PageKey, PublishedPage } from '@flersprog/content';
import { announcementEntry, topicKeys } from './announcement-entries.ts';
import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, DocumentHere, Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { imageModel } from './image-model.ts';
import type { AnnouncementEntry } from '../models/entries.ts';
import type { PageOf } from '../models/page-of.ts';
import { programmeFigures } from './programme-entries.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';
import { sideBySideChoices } from './side-by-side-choices.ts';
import { announcementData } from './structured-data.ts';
import { textModel } from './text-model.ts';
import { keysOfRows, rowsOf, rowsPerPage, whoWithWhom, type Together } from './who-with-whom.ts';

const mostRelated = 5;
const mostPartnerships = 500;
/** Each is a search of its own in the store; no announcement tells of so many. */
const mostProgrammes = 10;

export function readAnnouncement(context: ReadingContext, address: DocumentAddress<'announcement'>): Promise<Outcome<'announcement'>> {
  return readDocument(context, address, (document) => announcementPage(context, document));
}

/** Two statements after the look-up: what it points at with what points at its programmes, then what the partnerships name. */
async function announcementPage(context: ReadingContext, document: DocumentHere<'announcement'>): Promise<PageOf['announcement']> {
  const { page, language } = document;
  const near = await readNear(context, page);
  const found = await readNamed(context, new Found(near, language), document);
  const image = imageModel(found, page.values.leadImage);
  const frame = await documentFrame(context, document, {
    description: page.values.lede,
    structuredData: (site) => announcementData(context.siteUrl, document, { site, image }),
  });
  return {
    frame,
    translation: translationModel(document),
    title: titleOf(page),
    date: page.values.date,
    topics: found.links('topic', page.values.topics),
    lede: said(page, 'lede', page.values.lede),
    image,
    body: textModel(found, page, 'body', page.values.body),
    facts: facts(found, page),
    related: related(found, page),
    publishedAt: page.firstPublishedAt,
    changedAt: page.publishedAt > page.firstPublishedAt ? page.publishedAt : null,
    changes: page.changes.map(({ at, note, language: written }) => ({ at, note: { text: note, language: written ?? page.language } })),
    sideBySide: sideBySideChoices(document),
  };
}

/** Related announcements and partnerships point at the programmes; without a programme, at the first topic. */
function hubs({ values }: PublishedPage<'announcement'>): PageKey[] {
  const programmes = values.grantProgrammes.slice(0, mostProgrammes).map((id): PageKey => ({ kind: 'grant-programme', id }));
  return programmes.length > 0 ? programmes : values.topics.slice(0, 1).map((id): PageKey => ({ kind: 'topic', id }));
}

function readNear({ reader }: ReadingContext, page: PublishedPage<'announcement'>) {
  // A hub has, after some years, thousands of announcements, of which the newest are shown; one of them may be this one.
  return reader.around(page.references, hubs(page), { partnership: mostPartnerships, announcement: mostRelated + 1 });
}

async function readNamed({ reader }: ReadingContext, found: Found, { page, versions }: DocumentHere<'announcement'>): Promise<Found> {
  const keys = [
    ...keysOfRows(rowsIn(found, page).slice(0, rowsPerPage)),
    ...topicKeys(found.all('announcement').slice(0, mostRelated + 1)),
  ];
  const missing = found.missing(keys);
  const here = found.versions(page.kind, page.id).length === 0 ? found.with(versions) : found;
  return missing.length === 0 ? here : here.with(await reader.read(missing));
}

/** Who works with whom in the programmes the announcement is about. */
function rowsIn(found: Found, { values }: PublishedPage<'announcement'>): Together[] {
  const own = found.all('partnership').filter((partnership) => values.grantProgrammes.includes(partnership.values.grantProgramme ?? ''));
  const order = found.pages('grant-programme', values.grantProgrammes).flatMap((programme) => programme.values.municipalities);
  return rowsOf(own, [...new Set(order)]);
}

/** The figures of each programme, and who works with whom in all of them. */
function facts(found: Found, page: PublishedPage<'announcement'>): PageOf['announcement']['facts'] {
  const programmes = found.pages('grant-programme', page.values.grantProgrammes);
  if (programmes.length === 0) return null;
  const rows = rowsIn(found, page);
  return {
    programmes: programmes.map((programme) => ({ programme: found.link(programme), ...programmeFigures(programme) })),
    whoWithWhom: whoWithWhom(found, rows.slice(0, rowsPerPage)),
    more: rows.length > rowsPerPage ? programmes.map((programme) => found.link(programme)) : [],
  };
}

function related(found: Found, page: PublishedPage<'announcement'>): AnnouncementEntry[] {
  const others = found.all('announcement').filter(({ id }) => id !== page.id);
  others.sort((one, other) => (other.values.date ?? '').localeCompare(one.values.date ?? ''));
  return others.slice(0, mostRelated).map((other) => announcementEntry(found, other));
}
