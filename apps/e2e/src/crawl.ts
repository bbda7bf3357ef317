/** What an address answered to a reader who followed a link there. */
export interface Answer {
  url: string;
  status: number;
  /** The page; null where something else came: a feed, a way to somewhere else. */
  html: string | null;
  /** Where the first link to it stood. */
  linkedFrom: string;
}

/** Follows every link of the site from these addresses on, each once. */
export async function crawl(from: readonly string[]): Promise<Answer[]> {
  const linkedFrom = new Map(from.map((url) => [url, 'nowhere']));
  const answers: Answer[] = [];
  // A map hands out what is added while it is walked.
  for (const [url, place] of linkedFrom) {
    const response = await fetch(url, { redirect: 'manual' });
    const text = await response.text();
    const html = response.headers.get('content-type')?.startsWith('text/html') ? text : null;
    answers.push({ url, status: response.status, html, linkedFrom: place });
    for (const link of html === null ? [] : linksIn(html, url)) if (!linkedFrom.has(link)) linkedFrom.set(link, url);
  }
  return answers;
}

function linksIn(html: string, url: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), url));
  return hrefs.filter(({ origin }) => origin === new URL(url).origin).map(({ origin, pathname, search }) => origin + pathname + search);
}
