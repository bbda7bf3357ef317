import { pathOf, type Address, type KindWithPage, type PublishedPage, type RichText } from '@flersprog/content';
import { textsIn, type LanguageTag } from '@flersprog/i18n';
import { documentFrame } from './document-frame.ts';
import { documentHref } from './document-href.ts';
import { findDocument, type DocumentHere, type Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { pairBlocks } from './pair-blocks.ts';
import type { LanguageChoice } from '../models/page-frame-model.ts';
import type { PageOf } from '../models/page-of.ts';
import type { BlockModel } from '../models/text-model.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';
import { blockModels } from './text-model.ts';

/** Which values of a kind are its text: the lead-in, and the running text after it. */
const textsOf: Record<KindWithPage, { lead: string; body: string | null }> = {
  announcement: { lead: 'lede', body: 'body' },
  municipality: { lead: 'intro', body: 'body' },
  partner: { lead: 'summary', body: 'description' },
  'grant-programme': { lead: 'purpose', body: null },
  topic: { lead: 'intro', body: null },
};

/** One page in two languages. Two statements. Where it is not published in both, the page itself is all there is to show. */
export async function readSideBySide(
  context: ReadingContext,
  address: Address & { page: 'side-by-side' },
): Promise<Outcome<'side-by-side'>> {
  const { kind, language, slug, other } = address;
  const outcome = await findDocument(context, { kind, language, slug });
  if (outcome.is !== 'page') return outcome;
  const document = outcome.page;
  const second = document.versions.find((version) => version.language === other);
  const self = pathOf({ page: 'document', kind, language, slug });
  if (document.isFallback || !second || other === language) return { is: 'found', at: self };
  return { is: 'page', page: await sideBySide(context, document, second, self) };
}

async function sideBySide(
  context: ReadingContext,
  document: DocumentHere,
  second: PublishedPage,
  self: string,
): Promise<PageOf['side-by-side']> {
  const { page, language, versions } = document;
  const near = await context.reader.read([...page.references, ...second.references]);
  const title = textsIn(language)('side-by-side:title', { title: page.title });
  const frame = await documentFrame(context, document, { title, description: null });
  return {
    frame: {
      ...frame,
      indexed: false,
      printed: frame.printed && `${frame.printed}/side-by-side/${second.language}`,
      alternates: [],
      choices: frame.choices.map((choice) => inTwo(choice, versions, language, second.language)),
    },
    languages: [language, second.language],
    title: [titleOf(page), titleOf(second)],
    pairs: pairBlocks(blocksOf(near, page), blocksOf(near, second)),
    backHref: self,
  };
}

/** The lead-in as a first paragraph, then the running text; links lead to pages in the text's own language. */
function blocksOf(near: readonly PublishedPage[], page: PublishedPage): BlockModel[] {
  const { lead, body } = textsOf[page.kind as KindWithPage];
  const values = page.values as unknown as Record<string, unknown>;
  const leadIn = values[lead];
  const running = body === null ? null : (values[body] as RichText | null);
  const first: BlockModel[] =
    typeof leadIn === 'string' ? [{ type: 'paragraph', children: [{ type: 'text', text: leadIn, bold: false, italic: false }] }] : [];
  return running ? [...first, ...blockModels(new Found(near, page.language), page.language, running)] : first;
}

/** The switcher keeps the second language where it can, and swaps the two when the second one is chosen. */
function inTwo(choice: LanguageChoice, versions: readonly PublishedPage[], first: LanguageTag, second: LanguageTag): LanguageChoice {
  const own = versions.find((version) => version.language === choice.language);
  const href = own && documentHref(versions, choice.language);
  return href ? { ...choice, href: `${href}/side-by-side/${choice.language === second ? first : second}` } : choice;
}
