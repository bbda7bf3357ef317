import { ProgrammeList } from '../lists/programme-list.tsx';
import { NameListPage } from '../name-list/name-list-page.tsx';
import type { PageOf } from '../models/page-of.ts';

/** Every grant programme by name. */
export function ProgrammesPage({ frame, entries, pager }: PageOf['programmes']) {
  return (
    <NameListPage frame={frame} pager={pager} words="programmes" isEmpty={entries.length === 0}>
      <ProgrammeList programmes={entries} heading="h2" />
    </NameListPage>
  );
}
