import { sourceLanguage, type LanguageTag } from '@flersprog/i18n';
import type { RenderedAnswer, StoredAnswer } from './page-cache/stored-answer.ts';
import { pagePolicy, securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';
import type { UnderstoodPage } from './understand-address.ts';

/** The pages of the site as they are sent, each rendered once and kept. Rejects when one cannot be made. */
export interface SitePages {
  /** The page at an address; where there is nothing, the page that says so. */
  at(address: UnderstoodPage): Promise<StoredAnswer>;
  /** Says the same at every address of a language: one kept answer each. Danish where the address has no language. */
  without(name: 'not-found' | 'unavailable', language: LanguageTag | null): Promise<StoredAnswer>;
}

export function sitePages(site: Site): SitePages {
  const base = securityHeaders(site.settings);

  const render = async (path: string, keep: boolean): Promise<RenderedAnswer> => {
    const answer = await site.renderPage(path, { reader: site.reader, known: site.known, siteUrl: site.settings.siteUrl, preview: false });
    return { ...answer, headers: { ...base, ...policyFor(answer), ...answer.headers }, keep: keep && answer.keep };
  };
  const without: SitePages['without'] = (name, language) => {
    const path = `/${language ?? sourceLanguage}/${name}`;
    return site.cache.findOrRender(keyWithoutAddress(path), () => render(path, true));
  };
  return {
    without,
    async at({ key, keep, language }) {
      const answer = await site.cache.findOrRender(key, () => render(key, keep));
      return answer.status === 404 ? without('not-found', language) : answer;
    },
  };
}

/** A key that no request can have as its target: those begin with a slash. */
const keyWithoutAddress = (path: string) => path.slice(1);

/** A page may run the script that makes the way out quicker only where it has it. */
function policyFor({ body }: RenderedAnswer): Record<string, string> {
  return body.includes('<script src="') ? { 'content-security-policy': pagePolicy({ script: true }) } : {};
}
