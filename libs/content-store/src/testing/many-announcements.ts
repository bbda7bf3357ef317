import type { DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';

/** The example announcement many times over, one a day from 1 January 2000, each at its own address. */
export function* manyAnnouncements(count: number): Generator<DocumentState> {
  for (let index = 0; index < count; index++) yield announcementNumber(index);
}

export function announcementNumber(index: number, change: { line?: number; title?: string } = {}): DocumentState {
  const { grantAnnouncement: like } = examples;
  const id = `many-${index}`;
  const date = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
  const line = change.line ?? 1000 + index;
  const pages = like.pages.map((page) => {
    const title = change.title ?? `${page.title} ${index}`;
    const values = { ...page.values, title, date };
    return { ...page, id, line, title, values, slug: `${page.slug}-${index}`, sort: date, year: Number(date.slice(0, 4)) };
  });
  const addresses = like.addresses.map((entry) => ({ ...entry, id, slug: `${entry.slug}-${index}` }));
  return { kind: like.kind, id, line, pages, addresses };
}
