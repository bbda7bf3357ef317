import { dialled, pathOf, safeWebAddress, type Contact, type KindWithPage, type PublishedPage } from '@flersprog/content';
import { dayOf, isolateIn, languageOf, stripControls, type LanguageTag } from '@flersprog/i18n';
import type { DocumentHere } from './find-document.ts';
import type { SiteModel } from '../models/page-frame-model.ts';
import type { ImageModel } from '../models/text-model.ts';

const context = 'https://schema.org';

/** The sender of the site as JSON-LD (schema.org/GovernmentOrganization), for the front page. */
export function siteData(siteUrl: string, language: LanguageTag, site: SiteModel): object[] {
  return senders(siteUrl, language, site).map((sender) => ({ '@context': context, ...sender }));
}

function senders(siteUrl: string, language: LanguageTag, { senderName, contact: { phone, email } }: SiteModel): object[] {
  if (!senderName) return [];
  const url = siteUrl + pathOf({ page: 'front', language });
  return [
    { '@type': 'GovernmentOrganization', name: inside(language, senderName.text), url, ...stated({ telephone: called(phone), email }) },
  ];
}

interface Around {
  site: SiteModel;
  image: ImageModel | null;
}

/** An announcement, of whom it is, and of which text it is a translation, where that can be read. */
export function announcementData(siteUrl: string, document: DocumentHere<'announcement'>, { site, image }: Around): object[] {
  const { page, versions } = document;
  const [publisher] = senders(siteUrl, page.language, site);
  const original = versions.find(({ language }) => language === page.sourceLanguage && language !== page.language);
  const article = thing('NewsArticle', siteUrl, document);
  return [
    {
      ...article,
      mainEntityOfPage: article.url,
      headline: inside(page.language, page.title),
      ...stated({ description: page.values.lede, datePublished: publishedOn(page) }),
      dateModified: page.publishedAt,
      ...(image ? { image: siteUrl + image.src } : {}),
      ...(publisher ? { author: publisher, publisher } : {}),
      ...(original ? { translationOfWork: work('NewsArticle', siteUrl, original) } : {}),
    },
  ];
}

/** The day officials gave it; the instant too, where it was published on that very day. */
function publishedOn({ values: { date }, firstPublishedAt }: PublishedPage<'announcement'>): string {
  return date === null || date === dayOf(firstPublishedAt) ? firstPublishedAt : date;
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

function thing<K extends KindWithPage>(type: string, siteUrl: string, { page }: DocumentHere<K>) {
  return { '@context': context, ...work(type, siteUrl, page) };
}

function work(type: string, siteUrl: string, page: PublishedPage) {
  const path = pathOf({ page: 'document', language: page.language, kind: page.kind as KindWithPage, slug: page.slug ?? '' });
  return { '@type': type, url: siteUrl + path, inLanguage: page.language };
}

function named<K extends KindWithPage>(type: string, siteUrl: string, document: DocumentHere<K>) {
  const { inLanguage: _, ...data } = thing(type, siteUrl, document);
  return { ...data, name: inside(document.page.language, document.page.title) };
}

const inside = (language: LanguageTag, text: string) => isolateIn(languageOf(language).direction, text);

/** Each is a whole text of its own, so it needs no isolation; stray controls go. */
function stated(values: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, stripControls(value)] as const]));
  return Object.fromEntries(entries);
}

function reachable({ phone, email, website, address }: Contact): Record<string, string> {
  return stated({ telephone: called(phone), email, address, sameAs: website === null ? null : safeWebAddress(website) });
}

/** Search engines want the number as it is dialled from abroad. */
const called = (phone: string | null) => phone && dialled(phone);
