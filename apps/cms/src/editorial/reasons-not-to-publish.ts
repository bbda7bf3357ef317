import {
  factsIn,
  hasPage,
  isRichText,
  isSlug,
  plainInlines,
  rulesOf,
  safeWebAddress,
  type FactReference,
  type PublishedPage,
  type RichText,
} from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { ReasonCode } from './reason-texts.ts';
import { nameOfLanguage, sayReason, type DeskLanguage } from './say-reason.ts';

/** One reason why a language may not go public, for the person at the desk. */
export interface Reason {
  language: LanguageTag;
  /** Path of the field to mend. */
  field: string;
  message: string;
}

/** What is about to be published. */
export interface Candidate {
  /** The page as publishing would make it now. */
  page: PublishedPage;
  /** Addresses in its running texts that did not pass the allow-list, by field. */
  refusedLinks: readonly { field: string; href: string }[];
}

/** What a fact would do in a text that goes public. */
export type FactState = 'says something' | 'says nothing' | 'not public';

/** What else there is to know, asked for beforehand. */
export interface Surroundings {
  /** Whether another page has the address in this language. */
  isTaken(slug: string): boolean;
  /** Whether the fact has anything to say to readers, or its document is not public at all. */
  factState(fact: FactReference): FactState;
  /** What the form calls a field. */
  labelOf(field: string): string;
  deskLanguage: DeskLanguage;
}

interface Finding {
  field: string;
  code: ReasonCode;
  /** Fills {link} of the sentence. */
  link?: string;
  /** Another field the sentence names. */
  other?: string;
}

/** Every reason why the page may not be published in its language, in reading order of the form; none means it may. */
export function reasonsNotToPublish(candidate: Candidate, surroundings: Surroundings): Reason[] {
  const { page } = candidate;
  const findings = [
    ...missingFields(page),
    ...faultsOfSlug(page, surroundings),
    ...faultsOfWebAddresses(page),
    ...faultsOfRunningTexts(page, surroundings),
    ...candidate.refusedLinks.map(({ field, href }): Finding => ({ field, code: 'linkRefused', link: href })),
  ];
  return findings.map(({ field, code, link = '', other = '' }) => ({
    language: page.language,
    field,
    message: sayReason(
      code,
      {
        field: surroundings.labelOf(field),
        other: other && surroundings.labelOf(other),
        language: nameOfLanguage(page.language, surroundings.deskLanguage),
        link,
      },
      surroundings.deskLanguage,
    ),
  }));
}

function missingFields(page: PublishedPage): Finding[] {
  const rules = rulesOf(page.kind);
  const values = valuesIn(page);
  const borrowed = (field: string) => page.fallbacks[field] !== undefined && !(rules.titleMayFallBack && field === rules.title);
  return [
    ...rules.neededInEachLanguage
      .filter((field) => isMissing(values[field]) || borrowed(field))
      .map((field): Finding => ({ field, code: 'missing' })),
    ...rules.needed.filter((field) => isMissing(values[field])).map((field): Finding => ({ field, code: 'missingInAll' })),
    ...rules.neededTogether
      .filter(({ when, then }) => !isMissing(values[when]) && isMissing(values[then]))
      .map(({ when, then }): Finding => ({ field: then, code: 'missingTogether', other: when })),
  ];
}

function faultsOfSlug(page: PublishedPage, { isTaken }: Surroundings): Finding[] {
  if (!hasPage(page.kind)) return [];
  if (page.slug === null) return [{ field: 'slug', code: 'slugMissing' }];
  if (!isSlug(page.slug)) return [{ field: 'slug', code: 'slugInvalid', link: page.slug }];
  return isTaken(page.slug) ? [{ field: 'slug', code: 'slugTaken', link: page.slug }] : [];
}

function faultsOfWebAddresses(page: PublishedPage): Finding[] {
  const addresses = rulesOf(page.kind).webAddresses;
  return plainTextsIn(page.values)
    .filter(({ field, text }) => addresses.includes(field) && page.fallbacks[field] === undefined && safeWebAddress(text) === null)
    .map(({ field }): Finding => ({ field, code: 'webAddressRefused' }));
}

function faultsOfRunningTexts(page: PublishedPage, surroundings: Surroundings): Finding[] {
  return Object.entries(valuesIn(page)).flatMap(([field, value]) => {
    if (!isRichText(value) || page.fallbacks[field] !== undefined) return [];
    return [...skippedHeadings(value), ...faultsOfFacts(value, surroundings)].map((finding) => ({ ...finding, field }));
  });
}

function skippedHeadings(text: RichText): Omit<Finding, 'field'>[] {
  const headings = text.blocks.filter((block) => block.type === 'heading');
  const [first] = headings;
  return first && first.level > 2 ? [{ code: 'headingSkips', link: plainInlines(first.children) }] : [];
}

function faultsOfFacts(text: RichText, { factState, labelOf }: Surroundings): Omit<Finding, 'field'>[] {
  return factsIn(text).flatMap((fact): Omit<Finding, 'field'>[] => {
    const state = factState(fact);
    if (state === 'says something') return [];
    return [{ code: state === 'not public' ? 'factUnpublished' : 'factEmpty', link: labelOf(fact.value) }];
  });
}

function plainTextsIn(value: unknown, path: readonly string[] = []): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null || isRichText(value)) return [];
  if (Array.isArray(value)) return value.flatMap((row) => plainTextsIn(row, [...path, rowId(row)]));
  return Object.entries(value).flatMap(([name, held]) => plainTextsIn(held, [...path, name]));
}

const rowId = (row: unknown) => (row as { id?: string } | null)?.id ?? '';
const valuesIn = (page: PublishedPage) => page.values as unknown as Record<string, unknown>;
const isMissing = (value: unknown) =>
  value === null || value === undefined || value === '' || (isRichText(value) && value.blocks.length === 0);
