const neutral = /^information-\d{4,}(-\d+)?$/;

/** Pure: an address that says no more than the tab of a sensitive page does, with a number to tell it from others: "information-4821". */
export function neutralSlug(random: number): string {
  return `information-${1000 + Math.floor(random * 9000)}`;
}

/** True for what `neutralSlug` makes, and what saving makes of it where it was taken ("information-4821-2"). */
export const isNeutralSlug = (slug: string): boolean => neutral.test(slug);
