import { isLanguage, sourceLanguage } from '@flersprog/i18n';
import { APIError, Forbidden, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload';

/** Ways of Payload's own that this desk does not offer: open registration, mails, and telling how far the set-up is. */
const notOffered = new Set([
  '/init',
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/verify/:id',
  '/unlock',
  '/paste-url/:id?',
]);

/** All that may be asked without being signed in: to sign in, and who is signed in (nobody). */
const openToAnyone = new Set(['post /login', 'get /me']);

const mostDocuments = 500;

/** Puts one gate before every endpoint of the REST API, Payload's own and ours: nothing answers an anonymous caller. */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = config.endpoints.map((endpoint) => guarded(endpoint, false)) as SanitizedConfig['endpoints'];
  for (const collection of config.collections) {
    collection.endpoints = (collection.endpoints || [])
      .filter(({ path }) => !notOffered.has(path))
      .map((endpoint) => guarded(endpoint, collection.slug === 'users' && openToAnyone.has(`${endpoint.method} ${endpoint.path}`)));
  }
  return config;
}

function guarded(endpoint: Endpoint, isOpen: boolean): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      if (!isOpen && !req.user) throw new Forbidden(req.t);
      stateLanguage(req);
      capLimit(req);
      return endpoint.handler(req);
    },
  };
}

/** Payload would leave the language open where none is asked for, and fill gaps from another where the caller says so. */
function stateLanguage(req: PayloadRequest): void {
  if (req.fallbackLocale) {
    throw new APIError('This desk never shows one language in place of another: leave out "fallback-locale".', 400, null, true);
  }
  const language: string | null | undefined = req.locale;
  if (!language) req.locale = sourceLanguage;
  else if (language !== 'all' && !isLanguage(language)) {
    throw new APIError(
      `There is no language "${language.slice(0, 20)}" here. Use a tag of the language table, e.g. "da" or "ar".`,
      400,
      null,
      true,
    );
  }
}

function capLimit(req: PayloadRequest): void {
  const limit = Number(req.query.limit);
  const isUnbounded = req.query.pagination === 'false' && req.query.limit === undefined;
  if (isUnbounded || limit <= 0 || limit > mostDocuments) req.query.limit = String(mostDocuments);
}
