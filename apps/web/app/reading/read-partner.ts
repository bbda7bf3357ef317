import { compareIn } from '@flersprog/i18n';
import { contactModel } from './contact-model.ts';
import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, Outcome } from './find-document.ts';
import type { Found } from './found.ts';
import { imageModel } from './image-model.ts';
import { newestToRead, newsAbout } from './news-about.ts';
import type { PageOf } from '../models/page-of.ts';
import { municipalityCard } from './partner-card.ts';
import { programmeEntries } from './programme-entries.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';
import { partnerData } from './structured-data.ts';
import { practicallyAll, readSurroundings } from './surroundings.ts';
import { textModel } from './text-model.ts';

const mostCards = 12;

/** One partner: what it does, where and with whom, who finances it, how to reach it. Three statements. */
export function readPartner(context: ReadingContext, address: DocumentAddress<'partner'>): Promise<Outcome<'partner'>> {
  return readDocument(context, address, async (document) => {
    const { page } = document;
    const { values } = page;
    const found = await readSurroundings(context, document, { partnership: practicallyAll, announcement: newestToRead });
    const frame = await documentFrame(context, document, {
      description: values.summary,
      structuredData: () => partnerData(context.siteUrl, document),
    });
    const programmes = own(found, page.id).flatMap((partnership) => partnership.values.grantProgramme ?? []);
    return {
      frame,
      translation: translationModel(document),
      name: titleOf(page),
      summary: said(page, 'summary', values.summary),
      description: textModel(found, page, 'description', values.description),
      logo: imageModel(found, values.logo),
      languagesSpoken: values.languagesSpoken,
      ...municipalitiesOf(found, page.id),
      funders: found.links('funder', values.funders),
      programmes: programmeEntries(found, found.pages('grant-programme', [...new Set(programmes)])),
      news: newsAbout(found, document.key, null),
      contact: contactModel(page, values.contact),
      lastConfirmed: values.lastConfirmed,
    };
  });
}

const own = (found: Found, partner: string) => found.all('partnership').filter(({ values }) => values.partner === partner);

/**
 * By name. Where they are many, those of which there is something to tell, at most so many, and the others by name alone: whoever
 * works in the whole country is looked up there by the reader's own municipality.
 */
function municipalitiesOf(found: Found, partner: string): Pick<PageOf['partner'], 'municipalities' | 'moreMunicipalities'> {
  const byMunicipality = Map.groupBy(own(found, partner), ({ values }) => values.municipality ?? '');
  const cards = found
    .pages('municipality', [...byMunicipality.keys()])
    .map((page) => municipalityCard(found, page, byMunicipality.get(page.id) ?? []));
  const sorted = cards.sort((one, other) => compareIn('da')(one.name.text, other.name.text));
  if (sorted.length <= mostCards) return { municipalities: sorted, moreMunicipalities: [] };
  const told = new Set(sorted.filter(({ areas, description }) => areas.length > 0 || description !== null).slice(0, mostCards));
  const others = sorted.filter((card) => !told.has(card));
  return { municipalities: [...told], moreMunicipalities: others.map(({ name, href }) => ({ name, href })) };
}
