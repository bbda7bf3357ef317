import type { Product } from './product.ts';
import { get } from 'node:http';
import { nameOf, oneOfEach, readSitemap } from './sitemap.ts';
import type { Table } from './table.ts';

/** The bar of the project for a first view without pictures. */
const mostBytes = 14 * 1024;

/** HTML and stylesheet of one page of each kind, in Danish and in Arabic, in bytes on the wire. */
export async function measurePageSizes({ siteUrl }: Product): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const { path, address } of oneOfEach(await readSitemap(siteUrl), ['da', 'ar'])) {
    const html = await bytesOf(siteUrl + path);
    const styles = await Promise.all(stylesheetsIn(html.text).map((href) => bytesOf(new URL(href, siteUrl + path).href)));
    const css = styles.reduce((sum, { bytes }) => sum + bytes, 0);
    rows.push([nameOf(address), address.language, html.bytes, css, html.bytes + css, (html.bytes + css) / mostBytes, 1 + styles.length]);
  }
  return {
    columns: ['page', 'language', 'HTML', 'CSS', 'sum', '÷ 14 KiB', 'requests'],
    rows: rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    notes: ['Bodies only; pictures and the icon are not counted.'],
  };
}

const stylesheetsIn = (html: string) =>
  [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? []);

/** Body as sent with brotli, and as text. `fetch` would hide how many bytes came. */
async function bytesOf(url: string): Promise<{ bytes: number; text: string }> {
  const bytes = await new Promise<number>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let sum = 0;
      response
        .on('data', (chunk: Buffer) => (sum += chunk.length))
        .on('end', () => resolve(sum))
        .on('error', reject);
    }).on('error', reject);
  });
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return { bytes, text: await answer.text() };
}
