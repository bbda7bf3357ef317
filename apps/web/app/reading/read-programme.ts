import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, Outcome } from './find-document.ts';
import { newestToRead, newsAbout } from './news-about.ts';
import { programmeFigures } from './programme-entries.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';
import { programmeData } from './structured-data.ts';
import { practicallyAll, readSurroundings } from './surroundings.ts';
import { whoWithWhom } from './who-with-whom.ts';

/** One grant programme: the sum, who was chosen, who works with whom. Three statements. */
export function readProgramme(context: ReadingContext, address: DocumentAddress<'grant-programme'>): Promise<Outcome<'programme'>> {
  return readDocument(context, address, async (document) => {
    const { page } = document;
    const { values } = page;
    const found = await readSurroundings(context, document, { partnership: practicallyAll, announcement: newestToRead });
    const frame = await documentFrame(context, document, {
      description: values.purpose,
      structuredData: () => programmeData(context.siteUrl, document),
    });
    const own = found.all('partnership').filter((partnership) => partnership.values.grantProgramme === page.id);
    return {
      frame,
      translation: translationModel(document),
      name: titleOf(page),
      purpose: said(page, 'purpose', values.purpose),
      year: values.year,
      figures: programmeFigures(page),
      funder: values.funder === null ? null : (found.links('funder', [values.funder])[0] ?? null),
      municipalities: found.links('municipality', values.municipalities),
      whoWithWhom: whoWithWhom(found, own, values.municipalities),
      news: newsAbout(found, document.key, null),
    };
  });
}
