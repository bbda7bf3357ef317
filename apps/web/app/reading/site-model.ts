import { chooseLanguage, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { contactModel } from './contact-model.ts';
import { noContact, type HelpLineModel, type SiteModel } from '../models/page-frame-model.ts';
import { said } from './said.ts';

/** Where Exit and the accessibility statement are asked for. Both are answered by the server, outside the pages. */
export const exitPath = (language: LanguageTag) => `/exit/${language}`;
export const accessibilityStatementPath = '/was';

/** The editors' settings of the site for a reader of `language`. Everything is optional: a new site has none yet. */
export function siteModel(versions: readonly PublishedPage<'site'>[], language: LanguageTag): SiteModel {
  const site = chooseLanguage(versions, language)?.version;
  return {
    senderName: site ? said(site, 'senderName', site.values.senderName) : null,
    contact: site ? contactModel(site, site.values.contact) : noContact,
    helpLines: site ? helpLines(site) : [],
    exitHref: exitPath(language),
    accessibilityStatementHref: site?.values.accessibilityStatement ? accessibilityStatementPath : null,
  };
}

function helpLines(site: PublishedPage<'site'>): HelpLineModel[] {
  return site.values.helpLines.map(({ id, title, text, phone, hours }) => ({
    title: said(site, `helpLines.${id}.title`, title),
    text: said(site, `helpLines.${id}.text`, text),
    phone,
    hours: said(site, `helpLines.${id}.hours`, hours),
  }));
}
