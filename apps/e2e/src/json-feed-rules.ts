interface JsonFeed extends Record<string, unknown> {
  items: Record<string, unknown>[];
}

const ofFeed = ['version', 'title', 'description', 'home_page_url', 'feed_url', 'language', 'authors', 'items'];
const ofItem = ['id', 'url', 'title', 'content_text', 'date_published', 'date_modified', 'language'];

/** What is wrong with a JSON Feed by version 1.1, one sentence a fault; every property we write must be one of its own. */
export function faultsInJsonFeed(address: string, json: string): string[] {
  const feed = JSON.parse(json) as JsonFeed;
  const { items } = feed;
  const rules: [boolean, string][] = [
    [feed['version'] === 'https://jsonfeed.org/version/1.1', 'states another version'],
    [Object.keys(feed).every((name) => ofFeed.includes(name)), 'has unknown properties'],
    [isText(feed['title']) && isText(feed['description']), 'has no title or description'],
    [feed['feed_url'] === address && isWebAddress(feed['home_page_url']), 'does not say where it is'],
    [feed['language'] === new URL(address).pathname.split('/')[1], 'does not state its language'],
    [(feed['authors'] as { name?: unknown }[] | undefined)?.every(({ name }) => isText(name)) ?? true, 'has an author without a name'],
    [new Set(items.map(({ id }) => id)).size === items.length, 'has two items with one id'],
    [items.every((item) => Object.keys(item).every((name) => ofItem.includes(name))), 'has an item with unknown properties'],
    [items.every((item) => ['id', 'title', 'content_text', 'language'].every((name) => isText(item[name]))), 'has an item without a text'],
    [items.every(({ url }) => isWebAddress(url)), 'has an item without an address'],
    [items.every((item) => ['date_published', 'date_modified'].every((name) => isInstant(item[name]))), 'has an item without its instants'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`The feed ${fault}`]));
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isWebAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/[\x21-\x7e]+$/.test(value);
const isInstant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
