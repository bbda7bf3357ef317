/** Every page address of the site, as its sitemap tells (an index is followed). */
export async function addressesOfSite(site: string): Promise<string[]> {
  const found = await locationsIn(new URL('/sitemap.xml', site).href);
  return [...new Set(found)];
}

async function locationsIn(address: string): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const xml = await response.text();
  const locations = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!.replaceAll('&amp;', '&'));
  return xml.includes('<sitemapindex') ? (await Promise.all(locations.map(locationsIn))).flat() : locations;
}
