import { signIn } from './desk-client.ts';
import type { Product } from './product.ts';
import { quantile } from './statistics.ts';
import type { Table } from './table.ts';

const rounds = 60;
const askedAtOnce = 8;

/**
 * Publishes a new title sixty times while readers ask for the page without a pause: how long the act takes until it is
 * answered, until the first reader sees it, and how many readers who asked after the answer still saw the old page.
 */
export async function measurePublishing(product: Product): Promise<Table> {
  const desk = await signIn(product);
  const { doc } = await desk.post<{ doc: { id: string } }>('/api/announcements?locale=da', announcement(0));
  const path = `/api/announcements/${doc.id}`;
  const acted = await desk.post<{ languages: { da: { address: string } } }>(`${path}/publish`, { languages: ['da'] });
  const address = new URL(acted.languages.da.address);
  const url = product.siteUrl + address.pathname;
  const [answered, seen]: number[][] = [[], []];
  let stale = 0;
  for (let round = 1; round <= rounds; round++) {
    await desk.patch(`${path}?locale=da`, { title: announcement(round).title });
    const readers = Array.from({ length: askedAtOnce }, () => readUntil(url, announcement(round).title));
    const startedAt = performance.now();
    await desk.post(`${path}/publish`, { languages: ['da'] });
    const answeredAt = performance.now();
    answered?.push(answeredAt - startedAt);
    const sightings = await Promise.all(readers);
    seen?.push(Math.min(...sightings.map(({ seenAt }) => seenAt)) - startedAt);
    stale += sightings.flatMap(({ oldAskedAt }) => oldAskedAt).filter((askedAt) => askedAt > answeredAt).length;
  }
  const row = (name: string, values: number[] = []) => [
    name,
    quantile(values, 0.5),
    quantile(values, 0.99),
    Math.min(...values),
    Math.max(...values),
  ];
  return {
    columns: ['from the request to', 'p50 ms', 'p99 ms', 'min', 'max'],
    rows: [row('the answer of the desk', answered), row('the first reader who sees it', seen)],
    notes: [`${rounds} acts, ${askedAtOnce} readers asking all the time. Old pages given to readers who asked after the answer: ${stale}.`],
  };
}

interface Sighting {
  seenAt: number;
  /** When requests were sent that got the old page. */
  oldAskedAt: number[];
}

async function readUntil(url: string, title: string): Promise<Sighting> {
  const oldAskedAt: number[] = [];
  const giveUpAt = performance.now() + 30_000;
  for (;;) {
    const askedAt = performance.now();
    const text = await (await fetch(url)).text();
    if (text.includes(title)) return { seenAt: performance.now(), oldAskedAt };
    if (askedAt > giveUpAt) throw new Error(`"${title}" was not to be seen at ${url} within 30 s`);
    oldAskedAt.push(askedAt);
  }
}

const text = (words: string) => ({ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 });
const paragraph = (words: string) => ({
  type: 'paragraph',
  children: [text(words)],
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  textFormat: 0,
});

/** A page of thirty paragraphs whose title tells the round. */
function announcement(round: number) {
  const children = Array.from({ length: 30 }, (_, index) =>
    paragraph(`Afsnit ${index + 1}. ${'Der er nyt om samarbejdet med foreningerne. '.repeat(6)}`),
  );
  return {
    title: `Måling nummer ${String(round).padStart(3, '0')}`,
    slug: 'maaling-af-udgivelse',
    lede: 'En nyhed, der udgives igen og igen.',
    date: '2026-01-15',
    body: { root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } },
  };
}
