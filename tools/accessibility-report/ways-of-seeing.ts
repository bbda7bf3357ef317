import type { Page } from 'playwright-core';

/** One way a reader may see a page: with scripts or without, how wide, and in which colours. */
export interface WayOfSeeing {
  script: boolean;
  width: number;
  colours: 'light' | 'dark' | 'forced';
}

/** All of them. 320 CSS pixels are 1280 at 400 % (WCAG 1.4.10). */
export const waysOfSeeing: readonly WayOfSeeing[] = [true, false].flatMap((script) =>
  [1280, 320].flatMap((width) => (['light', 'dark', 'forced'] as const).map((colours) => ({ script, width, colours }))),
);

/** "320 px, dark, no script". */
export const nameOfWay = ({ script, width, colours }: WayOfSeeing): string => `${width} px, ${colours}${script ? '' : ', no script'}`;

/** Lets an open page be seen that way; whether scripts run was decided when its context was made. */
export async function seeAs(page: Page, { width, colours }: WayOfSeeing): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: colours === 'dark' ? 'dark' : 'light', forcedColors: colours === 'forced' ? 'active' : 'none' });
}
