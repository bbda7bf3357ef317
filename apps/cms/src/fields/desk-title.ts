import type { FieldHook, PayloadRequest, TextField } from 'payload';

type Values = Record<string, unknown>;

/**
 * What a document is called in lists and choices of the desk, in every language the same: its title in the language it was
 * written in, else the first title it got. Without it an official working in Arabic would choose among ids.
 */
export function deskTitleField(titleOf: (values: Values, req: PayloadRequest) => unknown): TextField {
  const keepTitle: FieldHook = async ({ value, siblingData, originalDoc, req }) => {
    const values: Values = { ...originalDoc, ...siblingData };
    const isSource = !req.locale || req.locale === (values.sourceLanguage ?? 'da');
    const title = await titleOf(values, req);
    const kept = typeof value === 'string' && value !== '' ? value : originalDoc?.deskTitle;
    return typeof title === 'string' && title !== '' && (isSource || !kept) ? title : (kept ?? null);
  };
  return {
    name: 'deskTitle',
    type: 'text',
    localized: false,
    index: true,
    admin: { hidden: true },
    hooks: { beforeChange: [keepTitle], beforeDuplicate: [() => null] },
  };
}

export const deskTitle = deskTitleField((values) => values.title ?? values.name ?? values.senderName);

/** "Aalborg – Sawa": a partnership has no name of its own. */
export const partnershipDeskTitle = deskTitleField(async (values, req) => {
  // One after the other: MongoDB breaks a transaction whose first two questions are asked at once.
  const names = [await nameOf('municipalities', values.municipality, req), await nameOf('partners', values.partner, req)];
  return names.filter(Boolean).join(' – ');
});

async function nameOf(collection: 'municipalities' | 'partners', id: unknown, req: PayloadRequest): Promise<string | null> {
  if (typeof id !== 'string') return null;
  const found = await req.payload.findByID({
    collection,
    id,
    req,
    depth: 0,
    disableErrors: true,
    joins: false,
    select: { deskTitle: true },
  });
  return found?.deskTitle ?? null;
}
