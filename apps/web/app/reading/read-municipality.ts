import { municipalityByCode } from '@flersprog/content';
import { compareIn } from '@flersprog/i18n';
import { feedLinks } from './feed-links.ts';
import { contactModel } from './contact-model.ts';
import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, Outcome } from './find-document.ts';
import type { Found } from './found.ts';
import { newestToRead, newsAbout } from './news-about.ts';
import type { PageOf } from '../models/page-of.ts';
import { partnerCard } from './partner-card.ts';
import { mostPartners, partnersHref } from './partners-of-place.ts';
import { programmeEntries } from './programme-entries.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';
import { municipalityData } from './structured-data.ts';
import { practicallyAll, readSurroundings } from './surroundings.ts';
import { textModel } from './text-model.ts';

/** One municipality: who can help there, its programmes and newest announcements, how to reach it. Three statements. */
export function readMunicipality(context: ReadingContext, address: DocumentAddress<'municipality'>): Promise<Outcome<'municipality'>> {
  return readDocument(context, address, async (document) => {
    const { page } = document;
    const { values } = page;
    const found = await readSurroundings(context, document, {
      partnership: practicallyAll,
      'grant-programme': practicallyAll,
      announcement: newestToRead,
    });
    const frame = await documentFrame(context, document, {
      description: values.intro,
      structuredData: () => municipalityData(context.siteUrl, document),
      feeds: feedLinks(address.language, { kind: 'municipality', slug: address.slug, name: page.title }),
    });
    return {
      frame,
      translation: translationModel(document),
      name: titleOf(page),
      code: values.code,
      region: values.code === null ? null : (municipalityByCode(values.code)?.region ?? null),
      intro: said(page, 'intro', values.intro),
      body: textModel(found, page, 'body', values.body),
      ...partnersHere(found, page.id),
      programmes: programmeEntries(found, programmesHere(found, page.id)),
      news: newsAbout(found, document.key, values.code),
      contact: contactModel(page, values.contact),
    };
  });
}

/** By name, the first few, and the way to the list of all of them where there are more. */
function partnersHere(found: Found, municipality: string): Pick<PageOf['municipality'], 'partners' | 'allPartners'> {
  const partnerships = found.all('partnership');
  const here = partnerships.filter(({ values }) => values.municipality === municipality);
  const byPartner = Map.groupBy(here, ({ values }) => values.partner ?? '');
  const pages = found.pages('partner', [...byPartner.keys()]).sort((one, other) => compareIn('da')(one.title, other.title));
  const href = pages.length > mostPartners ? partnersHref(found, municipality) : null;
  const shown = href === null ? pages : pages.slice(0, mostPartners);
  return {
    partners: shown.map((page) => partnerCard(found, page, byPartner.get(page.id))),
    allPartners: href === null ? null : { href, total: partnerships.length < practicallyAll ? pages.length : null },
  };
}

/** Programmes that chose the municipality, and those its partnerships are part of. */
function programmesHere(found: Found, municipality: string) {
  const joined = found.all('partnership').flatMap(({ values }) => (values.municipality === municipality ? [values.grantProgramme] : []));
  return found.all('grant-programme').filter(({ id, values }) => values.municipalities.includes(municipality) || joined.includes(id));
}
