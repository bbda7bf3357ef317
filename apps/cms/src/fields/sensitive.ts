import type { CheckboxField } from 'payload';

/** Readers of this page may be watched: neutral titles, exit on every page, nothing kept by the browser. */
export const sensitiveField: CheckboxField = {
  name: 'sensitive',
  type: 'checkbox',
  localized: false,
  defaultValue: false,
  admin: { position: 'sidebar' },
};
