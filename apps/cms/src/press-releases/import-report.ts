import type { PressReleaseDraft } from '@flersprog/press-release';

/** What an import of one file tells a program: the shape of `import --json` (docs, contract of the commands). */
export interface ImportReport extends Pick<
  PressReleaseDraft,
  'announcement' | 'amounts' | 'applications' | 'municipalities' | 'partners' | 'funders' | 'partnerships' | 'unsure'
> {
  file: string;
  created: { collection: string; id: string }[];
  found: { collection: string; id: string }[];
  /** A sentence that says why the file was not imported, and what to do. */
  error: string | null;
}

type Documents = Pick<ImportReport, 'created' | 'found'>;

/** The report on a file that was read; keys in the order the contract lists them. */
export function reportOn(file: string, draft: PressReleaseDraft, { created, found }: Documents, error: string | null = null): ImportReport {
  const { announcement, amounts, applications, municipalities, partners, funders, partnerships, unsure } = draft;
  const bare = (documents: Documents['created']) => documents.map(({ collection, id }) => ({ collection, id }));
  return {
    file,
    announcement,
    amounts,
    applications,
    municipalities,
    partners,
    funders,
    partnerships,
    unsure,
    created: bare(created),
    found: bare(found),
    error,
  };
}

/** The report on a file that could not be read. */
export function reportOfFailure(file: string, error: string): ImportReport {
  return {
    file,
    announcement: { title: null, date: null, topic: null, lede: null },
    amounts: [],
    applications: null,
    municipalities: [],
    partners: [],
    funders: [],
    partnerships: [],
    unsure: [],
    created: [],
    found: [],
    error,
  };
}
