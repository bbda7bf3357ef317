import { pathOf } from '@flersprog/content/address';

/** What the law asks a site to offer beside the statement, as a reader finds it. */
export interface Contact {
  /** Page that tells how to complain about what cannot be used. */
  page: string;
  mail: string[];
  phone: string[];
  /** Where "/was" leads; null when it leads nowhere. */
  statement: string | null;
}

/** Reads it from the site's own page on accessibility, in Danish. */
export async function readContact(site: string): Promise<Contact> {
  const page = site + pathOf({ page: 'standing', language: 'da', name: 'accessibility' });
  const html = await (await fetch(page)).text();
  const linked = (scheme: string) => [
    ...new Set([...html.matchAll(new RegExp(`href="${scheme}:([^"]+)"`, 'g'))].map(([, target = '']) => target)),
  ];
  const { headers } = await fetch(`${site}/was`, { redirect: 'manual' });
  return { page, mail: linked('mailto'), phone: linked('tel'), statement: headers.get('location') };
}
