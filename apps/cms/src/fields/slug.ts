import { isSlug, slugOf } from '@flersprog/content';
import { isLanguage } from '@flersprog/i18n';
import type { FieldHook, PayloadRequest, TextField } from 'payload';

/** A base and its numbered neighbours: "fem-kommuner", "fem-kommuner-2", "fem-kommuner-3", … */
export function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}

/** Made from the title when empty; kept when the title changes, so that addresses last; never the same as another one's. */
const makeSlug: FieldHook = async ({ value, data, originalDoc, collection, req }) => {
  const language = req.locale;
  if (!collection || !language || !isLanguage(language)) return value;
  const kept: unknown = originalDoc?.slug;
  if (value === undefined && typeof kept === 'string' && kept !== '') return value;
  const base = typeof value === 'string' && value.trim() !== '' ? value : titleOf(data, originalDoc);
  const slug = isSlug(base) ? base : slugOf(base);
  if (slug === '') return null;
  return slug === kept ? slug : firstFree(slug, { collection: collection.slug, id: originalDoc?.id, language, req });
};

function titleOf(data: Record<string, unknown> | undefined, saved: Record<string, unknown> | undefined): string {
  const title = data?.title ?? data?.name ?? saved?.title ?? saved?.name;
  return typeof title === 'string' ? title : '';
}

async function firstFree(
  base: string,
  { collection, id, language, req }: { collection: string; id: unknown; language: string; req: PayloadRequest },
) {
  for (let number = 1; ; number++) {
    const slug = numbered(base, number);
    const { totalDocs } = await req.payload.count({
      collection: collection as 'announcements',
      locale: language as 'da',
      where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      req,
    });
    if (totalDocs === 0) return slug;
  }
}

/** Last segment of a page's address, one a language. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  admin: {
    position: 'sidebar',
    components: { afterInput: ['/src/admin/telling-address/telling-address.tsx#TellingAddress'] },
  },
  hooks: {
    beforeValidate: [makeSlug],
    // A copy is another page: its addresses are made when it is saved.
    beforeDuplicate: [() => null],
  },
};
