import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { sayTo, type Words } from '../../admin/labels/words.ts';

const shortest = 12;
const tooShort: Words = {
  da: `Adgangskoden skal være på mindst ${shortest} tegn.`,
  en: `The password must be at least ${shortest} characters long.`,
  ar: `يجب أن تتكون كلمة المرور من ${shortest} حرفًا على الأقل.`,
  uk: `Пароль має містити щонайменше ${shortest} символів.`,
  tr: `Parola en az ${shortest} karakter olmalıdır.`,
};

/** Payload asks for three letters. Length is what counts (NIST SP 800-63B): nothing is asked about their kind. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ operation, args, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
  const { password } = (args as { data?: { password?: unknown } }).data ?? {};
  if (password === undefined || password === null || password === '') return;
  if (typeof password === 'string' && [...password].length >= shortest) return;
  const message = sayTo(req, tooShort);
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t);
};
