import { findMunicipality, municipalities, type Address, type RegisteredMunicipality } from '@flersprog/content';
import { compareIn, textsIn, type LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import type { Outcome } from './find-document.ts';
import type { PageOf } from '../models/page-of.ts';
import type { NamedLink, Said } from '../models/said.ts';
import type { ReadingContext } from './reading-context.ts';
import { Found } from './found.ts';

/** Longest text taken from the form; no municipality is longer in any spelling. */
const longestQuestion = 100;

/**
 * All 98 municipalities by letter, with links to those that have a page. With a name from the form: sends the reader on
 * when it names one that has a page, else says that it has none yet, or what is nearest. No statement: the municipalities are remembered.
 */
export async function readMunicipalities(
  context: ReadingContext,
  address: Address & { page: 'list' },
  typed: string | null,
): Promise<Outcome<'municipalities'>> {
  const { language } = address;
  const linkTo = linksByCode(await context.known.municipalities(), language);
  const asked = typed?.trim().slice(0, longestQuestion) || null;
  const { exact, nearest } = findMunicipality(asked ?? '');
  const href = exact && linkTo(exact).href;
  if (href) return { is: 'found', at: href };
  const withoutPage = exact && linkTo(exact).name;
  const frame = await interfaceFrame(context, address, {
    title: tabTitle(language, asked, withoutPage),
    description: textsIn(language)('municipalities:description'),
    section: 'municipality',
    crumbs: crumbsTo(language),
    indexed: asked === null,
  });
  return { is: 'page', page: { frame, asked, withoutPage, suggestions: nearest.map(linkTo), groups: groupsByLetter(linkTo) } };
}

/** What came of the question, for those who hear the tab before the page. */
function tabTitle(language: LanguageTag, asked: string | null, withoutPage: Said | null): string {
  const say = textsIn(language);
  if (withoutPage) return asTitle(say('municipalities:withoutPage', { municipality: withoutPage.text }));
  return asked === null ? say('municipalities:title') : asTitle(say('municipalities:notFound', { asked }));
}

/** A sentence without the mark at its end, as what follows in the tab is no other sentence. */
const asTitle = (sentence: string) => sentence.replace(/[.۔።]$/u, '');

/** The municipality's link under the name its page has, else its Danish name alone. */
function linksByCode(known: Awaited<ReturnType<ReadingContext['known']['municipalities']>>, language: LanguageTag) {
  const found = new Found(known.flat(), language);
  const byCode = new Map(found.all('municipality').map((page) => [page.values.code, page]));
  return ({ code, name }: RegisteredMunicipality): NamedLink => {
    const page = byCode.get(code);
    const href = page ? documentHref(found.versions('municipality', page.id), language) : null;
    return { name: { text: name, language: 'da' }, href };
  };
}

/** Grouped by the first letter of the Danish name, in Danish order; "Aa" stands with Å, as Danish readers look for it. */
function groupsByLetter(linkTo: (municipality: RegisteredMunicipality) => NamedLink): PageOf['municipalities']['groups'] {
  const sorted = [...municipalities].sort((one, other) => compareIn('da')(one.name, other.name));
  const byLetter = Map.groupBy(sorted, ({ name }) => (name.startsWith('Aa') ? 'Å' : name.charAt(0)));
  return [...byLetter].map(([letter, entries]) => ({ letter, entries: entries.map(linkTo) }));
}
