/**
 * The site with nothing kept, so that every request is a page made anew; for measuring what that costs.
 * Usage: node answer-without-memory.ts with the settings in the environment.
 */
import { readSettings } from '@flersprog/settings';
import { builtPages } from './built-pages.ts';
import { errorLog } from './report.ts';
import { startSite } from './start-site.ts';

/** Less than any answer takes. */
const cacheBytes = 8;

const settings = readSettings(process.env);
await startSite({ settings, ...(await builtPages(settings)), cacheBytes, reportError: errorLog() });
