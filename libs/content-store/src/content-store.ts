/**
 * The store of published pages between the officials' desk and the readers' site: two doors, two engines.
 * Only published things are ever in it, so it needs no read rules. It may be deleted and rebuilt at any time.
 */
import type { CacheTag, DocumentState, AddressEntry, Kind, KindWithPage, PageKey, PageSummary, PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';

/** Where the store is. SQLite: a file in the data folder. MongoDB: a database of a replica set. */
export interface StoreLocation {
  dataFolder: string;
  databaseUrl: string | null;
  /** Where answers are kept as files for a web server in front, which the writer exchanges with every change; SQLite only. */
  frontFolder?: string | null;
}

/** The desk's door. Every method is safe to repeat. */
export interface ContentWriter {
  /**
   * Replaces everything known of one document, atomically, and tells the sites which tags changed. A state older than
   * the one held (`line`) is ignored. Returns the change number sites have seen when they show it.
   */
  put(state: DocumentState): Promise<number>;
  /** As `put`, all documents in one transaction: readers see all of them change at one instant. */
  putAll(states: DocumentState[]): Promise<number>;
  /** Throws everything away and writes `states` instead, in one transaction where the engine allows; forgets every cached answer. */
  replaceAll(states: AsyncIterable<DocumentState> | Iterable<DocumentState>): Promise<{ count: number; digest: string }>;
  /** Count of published pages and a digest (sha-256, hex) over pages and addresses in a fixed order; equal content gives equal digests on both engines. */
  digest(): Promise<{ count: number; digest: string }>;
  /** True until the store has been filled: it is new, or was broken or of another shape and had to be thrown away. The desk then calls `replaceAll`. */
  needsRebuild(): Promise<boolean>;
  /** Points the front folder to what the store holds, where it does not yet: after a start, or after a fault. Nothing where there is none. */
  pointFront(): Promise<void>;
  /** Waits until every site process that is alive has seen the change, at most `withinMs`. False when one has not. */
  seenByAllSites(change: number, withinMs: number): Promise<boolean>;
  close(): Promise<void>;
}

/** What is at an address. */
export type LookUp =
  | { found: 'page'; key: PageKey; versions: PublishedPage[] }
  | { found: 'moved'; key: PageKey; language: LanguageTag; slug: string }
  | { found: 'gone'; key: PageKey; entry: AddressEntry; versions: PublishedPage[] }
  | { found: 'nothing' };

/** Where a document is, in every language it is published in. */
export interface DocumentAddresses {
  key: PageKey;
  sensitive: boolean;
  versions: { language: LanguageTag; slug: string; publishedAt: string }[];
}

/** How many documents of which kinds. */
export type MostOfKinds = Readonly<Partial<Record<Kind, number>>>;

export interface ListQuery {
  kind: Kind;
  /** Only documents that have an announcement date in this year. */
  year?: number;
  /** Only documents that refer to all of these. */
  referringTo?: PageKey[];
  /** Only documents that name this among the languages spoken there (a tag, exactly as they write it). */
  languageSpoken?: string;
  /** Only documents listed here. */
  ids?: string[];
  order: 'newest' | 'title';
  /** Language whose titles decide the order of `title`; documents without it sort by their source title. */
  language: LanguageTag;
  limit: number;
  offset: number;
}

export interface ListPage {
  /** One entry a document, in order; each with all its published languages, without running texts. */
  documents: PageSummary[][];
  /** How many documents match in all. */
  total: number;
}

/** The site's door: reading only. At most one statement a call unless stated. Documents come frozen: they are shared. */
export interface ContentReader {
  /**
   * What a reader of `language` finds under the slug: that language's page first, else a page of another language with
   * that slug (a fallback page), else where it moved, else that it is gone. All published languages come along.
   */
  lookUp(kind: KindWithPage, language: LanguageTag, slug: string): Promise<LookUp>;
  /** Documents by key, all published languages of each, without running texts. Unknown keys are left out. */
  read(keys: readonly PageKey[]): Promise<PageSummary[]>;
  /** Documents of the kinds that refer to the key, all published languages of each, without running texts; newest first, at most `limit` documents a kind. */
  referringTo(key: PageKey, kinds: readonly Kind[], limit: number): Promise<PageSummary[]>;
  /**
   * `read`, and for each key of `to` the newest that refer to it, as many of each kind as `most` says (a few: each adds a
   * search a kind), in one statement; every document once.
   */
  around(keys: readonly PageKey[], to: readonly PageKey[], most: MostOfKinds): Promise<PageSummary[]>;
  list(query: ListQuery): Promise<ListPage>;
  /** Years with announcements, newest first, with how many documents each. */
  years(kind: Kind): Promise<{ year: number; count: number }[]>;
  /** How many documents of each kind are published. Kinds without any may be left out. */
  counts(): Promise<MostOfKinds>;
  /**
   * Documents of a kind by where they are, for the sitemap: at most `limit` after the first `offset`, oldest first, so that what is new
   * comes last and those before it keep their places.
   */
  addresses(kind: KindWithPage, limit: number, offset: number): Promise<DocumentAddresses[]>;
  /**
   * Tells of changes, in order: the number and the tags to forget. SQLite: `poll` asks (cheap enough for every answer) and
   * calls back before it returns. MongoDB: a change stream calls back by itself and acts wait for it; `poll` promises only when
   * they may not have waited, and the answer must then wait for it.
   */
  follow(onChange: (change: Change) => void): Promise<Following>;
  /** Throws when the store cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** How far a follower is: which store it has seen, and the number of the last change. */
export interface Position {
  /** Differs between a store and one that took its place. */
  identity: string;
  number: number;
}

/** One committed write: its number and the tags of the answers it made wrong. */
export interface Change {
  number: number;
  tags: CacheTag[];
}

export interface ReaderOptions {
  /** Told of every statement that is about to be sent, by the name of the call; for counting queries a page. */
  onStatement?: (name: string) => void;
}

export interface Following {
  /**
   * Makes sure that the caller has heard of every act that was answered before. Without a promise he has already (always so
   * on SQLite), and a kept answer costs no tick; a promise must be awaited, and never rejects.
   */
  poll(): void | Promise<void>;
  /** How far this follower has heard; the same object until it has heard more. Null before the store could be read, and on MongoDB. */
  position(): Position | null;
  stop(): Promise<void>;
}
