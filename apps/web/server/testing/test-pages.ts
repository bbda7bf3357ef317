import { devPages, type DevPages } from '../dev-pages.ts';

let made: Promise<DevPages> | undefined;

/** The real pages, made from the source once for all tests of a run. */
export const testPages = (): Promise<DevPages> => (made ??= devPages({ keep: true }));
