import type { Product } from './product.ts';
import { get } from 'node:http';
import { nameOf, oneOfEach, readSitemap } from './sitemap.ts';
import type { Table } from './table.ts';

/** The bar of the project for a first view without pictures. */
const mostBytes = 14 * 1024;

/** HTML and stylesheet of one page of each kind in each language, in bytes on the wire: of each kind the language with the most. */
export async function measurePageSizes({ siteUrl }: Product): Promise<Table> {
  const rows: PageSize[] = [];
  for (const { path, address } of oneOfEach(await readSitemap(siteUrl))) {
    const html = await bytesOf(siteUrl + path);
    const styles = await Promise.all(stylesheetsIn(html.text).map((href) => bytesOf(new URL(href, siteUrl + path).href)));
    const css = styles.reduce((sum, { bytes }) => sum + bytes, 0);
    rows.push({ name: nameOf(address), language: address.language, html: html.bytes, css, requests: 1 + styles.length });
  }
  const ofEachName = [...Map.groupBy(rows, ({ name }) => name).values()];
  return {
    columns: ['page', 'languages', 'least HTML', 'most HTML', 'in', 'CSS', 'most in all', '÷ 14 KiB', 'requests'],
    rows: ofEachName.map(sizeRow).sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    notes: ['Bodies only; pictures and the icon are not counted.'],
  };
}

interface PageSize {
  name: string;
  language: string;
  html: number;
  css: number;
  requests: number;
}

/** Pure: one row for the sizes of a page in all its languages. */
function sizeRow(sizes: readonly PageSize[]): (string | number)[] {
  const [least, most] = [sizes.toSorted((a, b) => a.html - b.html).at(0), sizes.toSorted((a, b) => a.html - b.html).at(-1)];
  if (!least || !most) return [];
  const sum = most.html + most.css;
  return [most.name, sizes.length, least.html, most.html, most.language, most.css, sum, sum / mostBytes, most.requests];
}

/** Each once: pages name theirs a second time where the body must wait for it. */
const stylesheetsIn = (html: string) => [
  ...new Set([...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])),
];

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
