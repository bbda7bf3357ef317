import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';
import { sayTo, type Words } from '../admin/labels/words.ts';

const lastOne: Words = {
  da: 'Det er den sidste administrator. Gør en anden til administrator først.',
  en: 'This is the last administrator. Make somebody else one first.',
  ar: 'هذا آخر مدير للنظام. عيّن مديرًا آخر أولاً.',
  uk: 'Це останній адміністратор. Спершу призначте іншого.',
  tr: 'Bu son yönetici. Önce başka birini yönetici yapın.',
};

async function refuseIfLast(id: string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  });
  if (totalDocs > 0) return;
  throw new APIError(sayTo(req, lastOne), 400, null, true);
}

/** Somebody must be able to give accounts. */
export const keepAnAdministratorOnChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc?.role === 'administrator' && data.role !== undefined && data.role !== 'administrator')
    await refuseIfLast(originalDoc.id, req);
  return data;
};

export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { role } = await req.payload.findByID({ collection: 'users', id, req, depth: 0 });
  if (role === 'administrator') await refuseIfLast(String(id), req);
};
