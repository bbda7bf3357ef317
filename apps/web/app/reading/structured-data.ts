import { pathOf, safeWebAddress, type Contact, type KindWithPage } from '@flersprog/content';
import { isolateIn, languageOf, type LanguageTag } from '@flersprog/i18n';
import type { DocumentHere } from './find-document.ts';
import type { PageFrame } from './page-models.ts';

const context = 'https://schema.org';

/** The sender of the site as JSON-LD (schema.org/GovernmentOrganization), for the front page. */
export function siteData(siteUrl: string, { language, site }: PageFrame): object[] {
  if (!site.senderName) return [];
  const { phone, email } = site.contact;
  return [
    {
      '@context': context,
      '@type': 'GovernmentOrganization',
      name: inside(language, site.senderName.text),
      url: siteUrl + pathOf({ page: 'front', language }),
      ...stated({ telephone: phone, email }),
    },
  ];
}

export function announcementData(siteUrl: string, document: DocumentHere<'announcement'>): object[] {
  const { page } = document;
  return [
    {
      ...thing('NewsArticle', siteUrl, document),
      headline: inside(page.language, page.title),
      ...stated({ description: page.values.lede, datePublished: page.values.date }),
      dateModified: page.publishedAt,
    },
  ];
}

export function municipalityData(siteUrl: string, document: DocumentHere<'municipality'>): object[] {
  const { contact, intro, code } = document.page.values;
  const data = { ...named('GovernmentOrganization', siteUrl, document), ...stated({ description: intro, identifier: code }) };
  return [{ ...data, ...reachable(contact) }];
}

export function partnerData(siteUrl: string, document: DocumentHere<'partner'>): object[] {
  const { contact, summary, languagesSpoken } = document.page.values;
  const data = { ...named('NGO', siteUrl, document), ...stated({ description: summary }), knowsLanguage: languagesSpoken };
  return [{ ...data, ...reachable(contact) }];
}

export function programmeData(siteUrl: string, document: DocumentHere<'grant-programme'>): object[] {
  const { amount, currency, purpose } = document.page.values;
  const sum = amount === null ? {} : { amount: { '@type': 'MonetaryAmount', value: amount, currency } };
  return [{ ...named('MonetaryGrant', siteUrl, document), ...stated({ description: purpose }), ...sum }];
}

function thing<K extends KindWithPage>(type: string, siteUrl: string, { page, key }: DocumentHere<K>) {
  const path = pathOf({ page: 'document', language: page.language, kind: key.kind, slug: page.slug ?? '' });
  return { '@context': context, '@type': type, url: siteUrl + path, inLanguage: page.language };
}

function named<K extends KindWithPage>(type: string, siteUrl: string, document: DocumentHere<K>) {
  const { inLanguage: _, ...data } = thing(type, siteUrl, document);
  return { ...data, name: inside(document.page.language, document.page.title) };
}

const inside = (language: LanguageTag, text: string) => isolateIn(languageOf(language).direction, text);

function stated(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}

function reachable({ phone, email, website }: Contact): Record<string, string> {
  return stated({ telephone: phone, email, sameAs: website === null ? null : safeWebAddress(website) });
}
