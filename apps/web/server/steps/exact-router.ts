import { Router } from 'express';

/** Routes by the address as it is written: other capitals or a slash at the end are other addresses. */
export const exactRouter = (): Router => Router({ caseSensitive: true, strict: true });
