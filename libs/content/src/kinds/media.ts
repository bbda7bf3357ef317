import type { KindRules } from './kind-rules.ts';

/** An uploaded picture. Localized: alt, caption. Files lie in the uploads folder under `filename`. */
export interface Media {
  alt: string | null;
  caption: string | null;
  filename: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  /** Bytes. */
  size: number;
}

/** No picture goes public in a language without a text for those who cannot see it (EN 301 549, 9.1.1.1). */
export const mediaRules: KindRules<Media> = {
  title: null,
  titleMayFallBack: false,
  date: null,
  neededInEachLanguage: ['alt'],
  needed: [],
  neededTogether: [],
  webAddresses: [],
  references: {},
  connects: [],
  goesAlong: 'always',
};
