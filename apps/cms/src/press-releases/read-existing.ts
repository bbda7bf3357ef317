import { sourceLanguage } from '@flersprog/i18n';
import type { PressReleaseDraft } from '@flersprog/press-release';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { dayOf } from '../fields/day.ts';
import { noJoins } from '../publishing/desk-kinds.ts';
import { idOf } from '../publishing/lexical-to-rich-text.ts';
import type { ExistingDocuments } from './existing-documents.ts';

type Row = Record<string, unknown>;

/** Reads what a draft could find again, in the transaction of the request. Names are compared afterwards, so all are read. */
export async function readExisting(req: PayloadRequest, draft: PressReleaseDraft): Promise<ExistingDocuments> {
  const rows = (collection: CollectionSlug, fields: string[], where: Where = {}) => readRows(req, collection, fields, where);
  const municipalities = await rows('municipalities', ['name', 'code'], { code: { in: draft.municipalities.map(({ code }) => code) } });
  const places = municipalities.map(({ id }) => String(id));
  const here: Where = { municipality: { in: places } };
  const none = places.length === 0;
  return {
    announcements: (await rows('announcements', ['title', 'date', 'releaseDigest', 'grantProgrammes'])).map((row) => ({
      ...named(row, 'title'),
      date: dayOf(row['date']),
      releaseDigest: textOf(row['releaseDigest']),
      grantProgrammes: idsOf(row['grantProgrammes']),
    })),
    topics: (await rows('topics', ['title'])).map((row) => named(row, 'title')),
    funders: (await rows('funders', ['name'])).map((row) => named(row, 'name')),
    municipalities: municipalities.map((row) => ({ ...named(row, 'name'), code: textOf(row['code']) })),
    areas: none
      ? []
      : (await rows('areas', ['name', 'municipality'], here)).map((row) => ({
          ...named(row, 'name'),
          municipality: idOf(row['municipality']),
        })),
    partners: (await rows('partners', ['name'])).map((row) => named(row, 'name')),
    grantProgrammes: (await rows('grant-programmes', ['name', 'amount', 'year', 'applicationsReceived'])).map((row) => ({
      ...named(row, 'name'),
      amount: numberOf(row['amount']),
      year: numberOf(row['year']),
      applicationsReceived: numberOf(row['applicationsReceived']),
    })),
    partnerships: none
      ? []
      : (await rows('partnerships', ['municipality', 'partner', 'grantProgramme'], here)).map((row) => ({
          id: String(row['id']),
          municipality: idOf(row['municipality']),
          partner: idOf(row['partner']),
          grantProgramme: idOf(row['grantProgramme']),
        })),
  };
}

async function readRows(req: PayloadRequest, collection: CollectionSlug, fields: string[], where: Where): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    req,
    locale: sourceLanguage,
    fallbackLocale: false,
    depth: 0,
    joins: noJoins,
    pagination: false,
    select: Object.fromEntries(fields.map((field) => [field, true])),
  });
  const rows: unknown[] = docs;
  return rows as Row[];
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const idsOf = (value: unknown) => (Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : []);
const named = (row: Row, field: string) => ({ id: String(row['id']), name: textOf(row[field]) });
