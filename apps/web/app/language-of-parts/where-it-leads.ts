import { useContext } from 'react';
import { PageContext } from './page-context.ts';

/** Links out give nothing away; links within the site need nothing. */
export function relFor(href: string, sensitive: boolean): string | undefined {
  if (!/^https?:/u.test(href)) return undefined;
  return sensitive ? 'noopener noreferrer nofollow' : 'noopener noreferrer';
}

/** `relFor` on this page. */
export const useRel = (href: string) => relFor(href, useContext(PageContext).sensitive);
