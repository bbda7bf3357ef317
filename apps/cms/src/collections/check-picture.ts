import { APIError, type CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { sayTo, type Words } from '../admin/labels/words.ts';

const mostPixels = 40_000_000;
const types: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/** What is wrong with a file as a picture; null when nothing is. Decided by its content: its name and type may lie. */
export async function refusePicture(data: Buffer): Promise<{ refusal: Words } | { type: string }> {
  if (data.length === 0) return { refusal: empty };
  const found = await sharp(data, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch(() => null);
  const type = types[found?.format ?? ''];
  if (!found || !type) return { refusal: notAPicture };
  const pixels = (found.width ?? 0) * (found.height ?? 0) * (found.pages ?? 1);
  return pixels > mostPixels || pixels === 0 ? { refusal: tooManyPixels } : { type };
}

/** Stops what is no picture, or would need more memory than a server has, before anything is decoded. */
export const checkPicture: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return;
  const result = await refusePicture(req.file.data);
  if ('refusal' in result) throw new APIError(sayTo(req, result.refusal), 400, null, true);
  req.file.mimetype = result.type;
};

const empty: Words = {
  da: 'Filen er tom. Vælg den igen, eller tag billedet fra et andet sted.',
  en: 'The file is empty. Choose it again, or take the picture from somewhere else.',
  ar: 'الملف فارغ. اختره مرة أخرى أو خذ الصورة من مكان آخر.',
  uk: 'Файл порожній. Виберіть його ще раз або візьміть зображення з іншого місця.',
  tr: 'Dosya boş. Yeniden seçin ya da resmi başka bir yerden alın.',
};

const notAPicture: Words = {
  da: 'Filen er ikke et billede i formatet JPEG, PNG eller WebP.',
  en: 'The file is not a picture in the format JPEG, PNG or WebP.',
  ar: 'الملف ليس صورة بتنسيق JPEG أو PNG أو WebP.',
  uk: 'Файл не є зображенням у форматі JPEG, PNG або WebP.',
  tr: 'Dosya JPEG, PNG veya WebP biçiminde bir resim değil.',
};

const tooManyPixels: Words = {
  da: 'Billedet er for stort: højst 40 megapixel. Gør det mindre, og prøv igen.',
  en: 'The picture is too large: 40 megapixels at most. Make it smaller and try again.',
  ar: 'الصورة كبيرة جدًا: 40 ميغابكسل كحد أقصى. صغّرها وحاول مرة أخرى.',
  uk: 'Зображення завелике: щонайбільше 40 мегапікселів. Зменште його й спробуйте ще раз.',
  tr: 'Resim çok büyük: en fazla 40 megapiksel. Küçültüp yeniden deneyin.',
};
