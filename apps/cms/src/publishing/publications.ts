import { languages } from '@flersprog/i18n';
import { kinds } from '@flersprog/content';
import { APIError, type CollectionConfig, type Field } from 'payload';
import { languageWords } from '../admin/labels/language-words.ts';
import { rightsOver } from '../access/rights-over.ts';

const tags = languages.map(({ tag }) => ({ value: tag, label: languageWords(tag) }));

/** Characters; far more than a save may have, and than Payload would let a text have. */
const longestSnapshot = 8 * 1024 * 1024;

const fields: Field[] = [
  { name: 'number', type: 'number', localized: false, required: true, unique: true, index: true },
  { name: 'kind', type: 'select', localized: false, required: true, options: kinds.map((kind) => ({ value: kind, label: kind })) },
  { name: 'document', type: 'text', localized: false, required: true },
  { name: 'language', type: 'select', localized: false, required: true, options: tags },
  {
    name: 'act',
    type: 'select',
    localized: false,
    required: true,
    options: [
      { value: 'publish', label: { da: 'Udgivet', en: 'Published', ar: 'نُشر', uk: 'Опубліковано', tr: 'Yayımlandı' } },
      { value: 'withdraw', label: { da: 'Trukket tilbage', en: 'Withdrawn', ar: 'سُحب', uk: 'Відкликано', tr: 'Geri çekildi' } },
    ],
  },
  /** The document's own last segment in this language when it was published; null on withdrawals and where a name is borrowed. */
  { name: 'slug', type: 'text', localized: false, index: true },
  /** Canonical JSON; text, so that every byte of it is what the digest was taken of. Null on withdrawals. */
  { name: 'snapshot', type: 'textarea', localized: false, maxLength: longestSnapshot },
  { name: 'digest', type: 'text', localized: false },
  { name: 'textsDigest', type: 'text', localized: false },
  { name: 'sourceLanguage', type: 'select', localized: false, required: true, options: tags },
  /** Id and name as they were: an account may go, what it did stays. */
  { name: 'by', type: 'text', localized: false },
  { name: 'byName', type: 'text', localized: false },
  { name: 'reason', type: 'textarea', localized: false },
  { name: 'reasonLanguage', type: 'select', localized: false, options: tags },
  { name: 'note', type: 'textarea', localized: false },
  /** Null on lines from before notes had one: those are in the source language. */
  { name: 'noteLanguage', type: 'select', localized: false, options: tags },
  { name: 'at', type: 'date', localized: false, required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
  /** Ties the lines of one act: they went public at one instant. */
  { name: 'release', type: 'text', localized: false, required: true },
];

const never = () => {
  throw new APIError('The ledger is append-only: no line of it is ever changed or deleted. Make a new act instead.', 403);
};

const byAct = Symbol('written by an act');

/** Context of a line that an act writes in its transaction; nothing else is ever added to the ledger. No request can make it. */
export const writtenByAct = { ledger: byAct };

/** What may be done with the ledger besides adding to it; whatever Payload calls anything else is refused. */
const reading: ReadonlySet<string> = new Set(['read', 'find', 'findByID', 'findDistinct', 'readDistinct', 'count']);

/**
 * The ledger (udgivelsesjournal): one line an act, language and document, numbered in order. It alone decides what is
 * public. Signed-in officials may read it; only an act may add to it; nobody may change it.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  admin: { useAsTitle: 'number', defaultColumns: ['number', 'act', 'kind', 'language', 'byName', 'at'] },
  defaultSort: '-number',
  fields,
  indexes: [{ fields: ['kind', 'document', 'number'] }],
  access: { ...rightsOver('publications'), create: () => false, update: () => false, delete: () => false },
  hooks: {
    beforeOperation: [
      ({ operation, context, req }) => {
        const isReading = reading.has(operation);
        const isOfAct = operation === 'create' && context['ledger'] === byAct && req.transactionID !== undefined;
        if (!isReading && !isOfAct) never();
      },
    ],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  versions: false,
  lockDocuments: false,
  timestamps: false,
};
