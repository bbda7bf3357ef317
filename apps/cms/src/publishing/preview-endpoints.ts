import { randomBytes } from 'node:crypto';
import type { Kind } from '@flersprog/content';
import { signPreview, type PreviewTicket } from '@flersprog/content/preview-ticket';
import { isLanguage } from '@flersprog/i18n';
import type { Endpoint, PayloadRequest } from 'payload';
import { sayTo, type Words } from '../admin/labels/words.ts';
import { settingsOf } from '../desk-settings.ts';
import { deskLanguage } from '../editorial/say-reason.ts';
import { answerTexts } from './answer-texts.ts';
import { bodyOf, keyOf, noSuchDocument, sentence } from './answers.ts';
import { previewPage } from './preview-page.ts';
import { refusal } from './refusal.ts';

/**
 * `POST /:id/preview` {"language"}: where to post which signed fields. `GET /:id/preview/:language`: a page that posts
 * them by itself, so that the editor's browser carries the working copy to the site and nobody else sees it.
 */
export function previewEndpoints(kind: Kind): Endpoint[] {
  return [
    {
      path: '/:id/preview',
      method: 'post',
      handler: async (req) => {
        const body = (await bodyOf(req)) as { language?: unknown } | undefined;
        const ticket = await ticketFor(req, kind, body?.language);
        return ticket instanceof Response ? ticket : Response.json({ action: previewAddress(req), ...ticket }, { headers: keptNowhere });
      },
    },
    {
      path: '/:id/preview/:language',
      method: 'get',
      handler: async (req) => {
        const ticket = await ticketFor(req, kind, req.routeParams?.['language']);
        return ticket instanceof Response ? ticket : postingPage(req, ticket);
      },
    },
  ];
}

const keptNowhere = { 'Cache-Control': 'no-store' };

async function ticketFor(req: PayloadRequest, kind: Kind, language: unknown): Promise<PreviewTicket | Response> {
  const refused = refusal(req, kind, 'read');
  if (refused) return refused;
  if (typeof language !== 'string' || !isLanguage(language)) return sentence(400, sayTo(req, answerTexts.noLanguageOfSite));
  const page = await previewPage(req, keyOf(req, kind), language);
  return page ? signPreview(page, settingsOf(req.payload).secret, Date.now()) : noSuchDocument(req);
}

const previewAddress = (req: PayloadRequest) => `${settingsOf(req.payload).siteUrl}/preview`;

const words: { title: Words; button: Words } = {
  title: { da: 'Vis kladden', en: 'Show the draft', ar: 'عرض المسودة', uk: 'Показати чернетку', tr: 'Taslağı göster' },
  button: { da: 'Vis kladden', en: 'Show the draft', ar: 'اعرض المسودة', uk: 'Показати чернетку', tr: 'Taslağı göster' },
};

function postingPage(req: PayloadRequest, ticket: PreviewTicket): Response {
  const language = deskLanguage(req.i18n.language);
  const nonce = randomBytes(16).toString('base64');
  const fields = Object.entries(ticket).map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(String(value))}">`);
  const html = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<title>${words.title[language]}</title>
<form method="post" action="${escaped(previewAddress(req))}">${fields.join('')}<button>${words.button[language]}</button></form>
<script nonce="${nonce}">document.forms[0].submit()</script>
</html>`;
  const site = new URL(settingsOf(req.payload).siteUrl).origin;
  return new Response(html, {
    headers: {
      ...keptNowhere,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; form-action ${site}; base-uri 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
