import type { PageKey } from '@flersprog/content';
import type { Found } from './found.ts';
import type { KindWithNews } from '../models/entries.ts';
import type { PageOf } from '../models/page-of.ts';
import type { ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';

type Subject = PageKey & { kind: KindWithNews };

/** What the announcements have to be about. The municipalities are known without a question to the store. */
export async function subjectsOf(
  { known }: ReadingContext,
  { municipality, partner, programme }: ListSelection,
): Promise<Subject[] | 'unknown'> {
  const subjects: Subject[] = [];
  if (municipality !== null) {
    const place = (await known.municipalities()).flat().find((page) => 'code' in page.values && page.values.code === municipality);
    if (!place) return 'unknown';
    subjects.push({ kind: 'municipality', id: place.id });
  }
  if (partner !== null) subjects.push({ kind: 'partner', id: partner });
  if (programme !== null) subjects.push({ kind: 'grant-programme', id: programme });
  return subjects;
}

/** The first subject, where it has a page. */
export function aboutOf(found: Found, [subject]: readonly Subject[]): PageOf['announcements']['about'] {
  const page = subject && found.page(subject.kind, subject.id);
  const href = page ? found.href(page) : null;
  return page && href !== null ? { kind: subject.kind, link: { name: titleOf(page), href }, sensitive: page.sensitive } : null;
}
