/**
 * The keys of the interface texts, read off the Danish files, so that a key that does not exist does not compile.
 * A new file of texts is one line here.
 */
export interface DanishTexts {
  accessibility: typeof import('./texts/da/accessibility.json');
  amounts: typeof import('./texts/da/amounts.json');
  announcement: typeof import('./texts/da/announcement.json');
  announcements: typeof import('./texts/da/announcements.json');
  'choose-language': typeof import('./texts/da/choose-language.json');
  contact: typeof import('./texts/da/contact.json');
  exit: typeof import('./texts/da/exit.json');
  feeds: typeof import('./texts/da/feeds.json');
  frame: typeof import('./texts/da/frame.json');
  front: typeof import('./texts/da/front.json');
  gone: typeof import('./texts/da/gone.json');
  help: typeof import('./texts/da/help.json');
  'leave-no-trace': typeof import('./texts/da/leave-no-trace.json');
  municipalities: typeof import('./texts/da/municipalities.json');
  municipality: typeof import('./texts/da/municipality.json');
  'not-found': typeof import('./texts/da/not-found.json');
  partner: typeof import('./texts/da/partner.json');
  partners: typeof import('./texts/da/partners.json');
  preview: typeof import('./texts/da/preview.json');
  privacy: typeof import('./texts/da/privacy.json');
  programme: typeof import('./texts/da/programme.json');
  programmes: typeof import('./texts/da/programmes.json');
  'side-by-side': typeof import('./texts/da/side-by-side.json');
  topic: typeof import('./texts/da/topic.json');
  topics: typeof import('./texts/da/topics.json');
  translation: typeof import('./texts/da/translation.json');
  translations: typeof import('./texts/da/translations.json');
  unavailable: typeof import('./texts/da/unavailable.json');
}

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

type KeysIn<Texts> = { [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutPlural<Key> : never }[keyof Texts & string];

/** "file:key", plural suffixes left off: 'frame:skip', 'partners:count'. */
export type TextKey = { [File in keyof DanishTexts]: `${File}:${KeysIn<DanishTexts[File]>}` }[keyof DanishTexts];

/** Pages that say the same on every site: their running text is interface text. */
export type StandingPage = {
  [File in keyof DanishTexts]: DanishTexts[File] extends { sections: object } ? File : never;
}[keyof DanishTexts];
