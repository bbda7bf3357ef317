import { pathOf } from '@flersprog/content';
import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, Outcome } from './find-document.ts';
import type { Found } from './found.ts';
import { newestToRead, newsAbout } from './news-about.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { programmeFigures } from './programme-entries.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';
import { programmeData } from './structured-data.ts';
import { practicallyAll, readSurroundings } from './surroundings.ts';
import { keysOfRows, rowsOf, rowsPerPage, whoWithWhom, type Together } from './who-with-whom.ts';

/** One grant programme: the sum, who was chosen, who works with whom, paged. Three statements. A page without rows is nothing. */
export async function readProgramme(
  context: ReadingContext,
  address: DocumentAddress<'grant-programme'>,
  { page: number }: ListSelection,
): Promise<Outcome<'programme'>> {
  const outcome = await readDocument(context, address, async (document) => {
    const { page } = document;
    const { values } = page;
    const most = { partnership: practicallyAll, announcement: newestToRead };
    const rowsIn = (found: Found) => {
      const own = found.all('partnership').filter((partnership) => partnership.values.grantProgramme === page.id);
      return rowsOf(own, values.municipalities);
    };
    const onPage = (rows: Together[]) => rows.slice((number - 1) * rowsPerPage, number * rowsPerPage);
    const found = await readSurroundings(context, document, most, (near) => keysOfRows(onPage(rowsIn(near))));
    const rows = rowsIn(found);
    const pager = pagerModel(pathOf({ page: 'document', ...address }), { page: number }, rows.length, rowsPerPage);
    const frame = await documentFrame(context, document, {
      titleMore: pageInTitle(document.language, pager),
      description: values.purpose,
      query: queryOf({ page: number }),
      structuredData: () => programmeData(context.siteUrl, document),
    });
    return {
      frame,
      translation: translationModel(document),
      name: titleOf(page),
      purpose: said(page, 'purpose', values.purpose),
      year: values.year,
      figures: programmeFigures(page),
      funder: values.funder === null ? null : (found.links('funder', [values.funder])[0] ?? null),
      municipalities: found.links('municipality', values.municipalities),
      whoWithWhom: whoWithWhom(found, onPage(rows)),
      pager,
      news: newsAbout(found, document.key, null),
    };
  });
  const beyond = outcome.is === 'page' && number > outcome.page.pager.pages;
  return beyond ? { is: 'nothing' } : outcome;
}
