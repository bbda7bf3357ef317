import type { Page } from 'playwright-core';

/** One way a reader may see a page: how wide, and in which colours. */
export interface WayOfSeeing {
  width: number;
  colours: 'light' | 'dark' | 'forced';
}

/** 320 CSS pixels are 1280 at 400 % (WCAG 1.4.10). */
export const waysOfSeeing: readonly WayOfSeeing[] = [1280, 320].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** "320 px, dark". */
export const nameOfWay = ({ width, colours }: WayOfSeeing): string => `${width} px, ${colours}`;

/** Lets an open page be seen that way. */
export async function seeAs(page: Page, { width, colours }: WayOfSeeing): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: colours === 'dark' ? 'dark' : 'light', forcedColors: colours === 'forced' ? 'active' : 'none' });
}
