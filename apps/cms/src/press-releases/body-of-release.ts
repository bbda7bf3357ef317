import type { Block, Inline, RichText } from '@flersprog/content';
import type { PressReleaseDraft, ReleaseBlock, Words } from '@flersprog/press-release';

/** Which figures of the text may be said from the programme: those the programme will hold just so. */
export interface ProgrammeFacts {
  /** The programme's key in the plan. */
  key: string;
  amount: boolean;
  applications: boolean;
}

/** Words of the text, the fact that is to say them, and those of the words that stay. */
interface Replacement {
  words: string;
  inline: Inline;
  rest: string;
}

/** The text of a release as running text; figures that are certain become facts of the programme, all else stays words. */
export function bodyOf(draft: PressReleaseDraft, facts: ProgrammeFacts | null): RichText {
  const replacements = facts === null ? [] : [...amountsToSay(draft, facts), ...countToSay(draft, facts)];
  return { blocks: draft.body.flatMap((block) => blockOf(block, replacements)) };
}

function amountsToSay({ grantProgramme, amounts }: PressReleaseDraft, facts: ProgrammeFacts): Replacement[] {
  if (!facts.amount || grantProgramme === null) return [];
  return amounts
    .filter(
      ({ value, currency, words }) => value === grantProgramme.amount && currency === grantProgramme.currency && !/kroners$/i.test(words),
    )
    .map(({ words }) => ({ words, inline: factOf(facts, 'amount'), rest: '' }));
}

/** "fem ansøgninger": the number is said by the fact, the noun stays. */
function countToSay({ grantProgramme, applications }: PressReleaseDraft, facts: ProgrammeFacts): Replacement[] {
  if (!facts.applications || applications === null || applications.value !== grantProgramme?.applicationsReceived) return [];
  const rest = /^\S+(?<rest>\s(?:\S+\s)?ansøgning(?:er)?)$/iu.exec(applications.words)?.groups?.['rest'];
  if (rest === undefined || applications.value === 0) return [];
  return [{ words: applications.words, inline: factOf(facts, 'applicationsReceived'), rest }];
}

function factOf({ key }: ProgrammeFacts, value: 'amount' | 'applicationsReceived'): Inline {
  return { type: 'fact', fact: { of: 'grant-programme', id: key, value } };
}

function blockOf(block: ReleaseBlock, replacements: Replacement[]): Block[] {
  if (block.type === 'list') {
    const items = block.items.map((words) => ({ children: inlinesOf(words, replacements), items: [], ordered: false }));
    return [{ type: 'list', ordered: block.ordered, items }];
  }
  const children = inlinesOf(block.words, block.type === 'heading' ? [] : replacements);
  if (children.length === 0) return [];
  return [block.type === 'heading' ? { type: 'heading', level: block.level === 3 ? 3 : 2, children } : { type: 'paragraph', children }];
}

function inlinesOf({ text, links }: Words, replacements: Replacement[]): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const link of links) {
    inlines.push(...withFacts(text.slice(from, link.from), replacements));
    inlines.push({ type: 'link', to: { href: link.href }, children: [{ type: 'text', text: text.slice(link.from, link.to) }] });
    from = link.to;
  }
  return [...inlines, ...withFacts(text.slice(from), replacements)];
}

function withFacts(text: string, replacements: Replacement[]): Inline[] {
  const words = replacements.map((replacement) => replacement.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const places = words === '' ? [] : [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,-])(?:${words})(?![\\p{L}\\d])`, 'gu'))];
  const inlines: Inline[] = [];
  let rest = '';
  let from = 0;
  for (const place of places) {
    const replacement = replacements.find((one) => one.words === place[0]);
    if (!replacement) continue;
    inlines.push(...plain(rest + text.slice(from, place.index)), replacement.inline);
    rest = replacement.rest;
    from = place.index + place[0].length;
  }
  return [...inlines, ...plain(rest + text.slice(from))];
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
