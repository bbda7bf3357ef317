import type { Router } from 'express';
import { chooseLanguage, dialled } from '@flersprog/content';
import { sourceLanguage } from '@flersprog/i18n';
import type { Site } from '../site.ts';
import { exactRouter } from './exact-router.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** RFC 9116 recommends less than a year; made anew on every asking, so it never runs out on a site that is up. */
const validDays = 180;

/** Files that programs look for at fixed addresses: robots.txt (RFC 9309) and security.txt (RFC 9116). */
export function plainFiles(site: Site): Router {
  const { siteUrl } = site.settings;
  const router = exactRouter();
  router.get('/robots.txt', (_request, response) => {
    const lines = ['User-agent: *', 'Disallow: /exit', 'Disallow: /preview', `Sitemap: ${siteUrl}/sitemap.xml`];
    response
      .set('Cache-Control', 'no-cache')
      .type('txt')
      .send(`${lines.join('\n')}\n`);
  });
  router.get('/.well-known/security.txt', (_request, response, next) => {
    securityText(site).then((text) => response.set('Cache-Control', 'no-cache').type('txt').send(text), next);
  });
  return router;
}

async function securityText({ known, settings }: Site): Promise<string> {
  const contact = chooseLanguage(await known.site(), sourceLanguage)?.version.values.contact;
  const ways = [contact?.email && `mailto:${contact.email}`, contact?.phone && `tel:${dialled(contact.phone)}`];
  const stated = ways.filter(Boolean);
  const front = `${settings.siteUrl}/${sourceLanguage}`;
  const contacts = (stated.length > 0 ? stated : [front]).map((way) => `Contact: ${way}`);
  const expires = new Date(Date.now() + validDays * dayMs).toISOString();
  const lines = [
    ...contacts,
    `Expires: ${expires}`,
    'Preferred-Languages: da, en',
    `Canonical: ${settings.siteUrl}/.well-known/security.txt`,
  ];
  return `${lines.join('\n')}\n`;
}
