import { kindsWithPages, type Kind, type KindWithPage } from '@flersprog/content';

/** A file of the sitemap: the site's own pages, or so many documents of a kind. */
export type SitemapPart = 'site' | { kind: KindWithPage; number: number };

/** Pure: every file that so many documents take, `perFile` in each, by name: "site", "announcement-1", "announcement-2", … */
export function partNames(counts: Readonly<Partial<Record<Kind, number>>>, perFile: number): string[] {
  const ofKind = (kind: KindWithPage) =>
    Array.from({ length: Math.ceil((counts[kind] ?? 0) / perFile) }, (_, index) => `${kind}-${index + 1}`);
  return ['site', ...kindsWithPages.flatMap(ofKind)];
}

/** Pure: the file that a name means; null for a name that is none. */
export function partNamed(name: string): SitemapPart | null {
  if (name === 'site') return 'site';
  const [, wanted, number] = /^([a-z-]+)-([1-9]\d{0,4})$/.exec(name) ?? [];
  const kind = kindsWithPages.find((candidate) => candidate === wanted);
  return kind ? { kind, number: Number(number) } : null;
}
