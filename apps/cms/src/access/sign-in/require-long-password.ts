import { ValidationError, type CollectionBeforeOperationHook } from 'payload';

const shortest = 12;

/** Payload asks for three letters. Length is what counts (NIST SP 800-63B): nothing is asked about their kind. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ operation, args, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
  const { password } = (args as { data?: { password?: unknown } }).data ?? {};
  if (password === undefined || password === null || password === '') return;
  if (typeof password === 'string' && [...password].length >= shortest) return;
  const texts: Record<string, string> = {
    da: `Adgangskoden skal være på mindst ${shortest} tegn.`,
    ar: `يجب أن تتكون كلمة المرور من ${shortest} حرفًا على الأقل.`,
    uk: `Пароль має містити щонайменше ${shortest} символів.`,
    tr: `Parola en az ${shortest} karakter olmalıdır.`,
  };
  const message = texts[req.i18n.language] ?? `The password must be at least ${shortest} characters long.`;
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t);
};
