import type { Address } from '@flersprog/content';
import { standingText } from '@flersprog/i18n';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import type { PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * A page that says the same on every site: privacy, accessibility, how translations are made, reading without traces.
 * The last one is as sensitive as what it speaks of.
 */
export async function readStanding(context: ReadingContext, address: Address & { page: 'standing' }): Promise<PageOf['standing']> {
  const { language, name } = address;
  if (name === 'styles') return { name, frame: await stylesFrame(context, address) };
  const { title, lede } = standingText(language, name);
  const sensitive = name === 'leave-no-trace';
  return { name, frame: await interfaceFrame(context, address, { title, description: lede, sensitive, crumbs: crumbsTo(language) }) };
}

/** The internal page with every part of a page in every state; for those who build the site, not for search engines. */
async function stylesFrame(context: ReadingContext, address: Address) {
  const frame = await interfaceFrame(context, address, { title: 'Styles', crumbs: crumbsTo(address.language), indexed: false });
  return { ...frame, canonical: null, printed: null };
}
