/**
 * What a reader gets whose language a page is not published in: the original text under a notice, or only word of the
 * languages it can be read in (for texts that would mislead when half understood).
 */
export const waysWithoutTranslation = ['show-original', 'list-languages'] as const;
export type WithoutTranslation = (typeof waysWithoutTranslation)[number];

/** Stated by every kind with pages; null on what was published before editors could choose, and the same as 'show-original'. */
export interface MayLackTranslation {
  withoutTranslation: WithoutTranslation | null;
}
