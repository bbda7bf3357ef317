/** The addresses a page says it has in each language: language → address. */
export async function alternatesOf(address: string): Promise<Map<string, string>> {
  const html = await (await fetch(address)).text();
  return new Map([...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag!, href!]));
}
