/** Everything a document, a feed or data for programs says in words: text, spoken attributes, cards, JSON; no addresses. */
export function textsSaid(text: string): string[] {
  const said = text.startsWith('{') ? stringsIn(JSON.parse(text)) : saidInMarkup(text);
  return said.map((one) => one.replace(/(?:https?|tag|mailto|tel):\S*/g, ' '));
}

const attributes = / (?:aria-label|alt|title|placeholder|value|content)="([^"]*)"/g;

/** Tags whose attributes are for programs: a choice says its words between its tags. */
const notSpoken =
  /<option [^>]*>|<meta (?:name="(?:viewport|color-scheme|format-detection|robots|referrer|twitter:card)"|property="og:(?:type|locale|image)[^"]*")[^>]*>/g;

function saidInMarkup(markup: string): string[] {
  const data = [...markup.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );
  const spoken = markup.replace(notSpoken, ' ').matchAll(attributes);
  const shown = markup
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, ' ');
  return [shown, ...[...spoken].map(([, value = '']) => value), ...data.flatMap(stringsIn)];
}

/** Properties of JSON that hold no words for people. */
const forPrograms = new Set(['@context', '@type', 'inLanguage', 'knowsLanguage', 'language', 'currency', 'version']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => (forPrograms.has(name) ? [] : stringsIn(held)));
}
