/**
 * What is wrong with an Atom feed by RFC 4287, one sentence a fault. Runs in the browser, whose XML reader is strict.
 * Beyond the RFC, the texts must state their language and the feed must name its own address.
 */
export function faultsInAtom(address: string, xml: string): string[] {
  const atom = 'http://www.w3.org/2005/Atom';
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const feed = document.documentElement;
  if (document.querySelector('parsererror') || feed.localName !== 'feed' || feed.namespaceURI !== atom) return ['is no Atom document'];
  const faults: string[] = [];
  const rule = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const own = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name);
  const text = (parent: Element, name: string) => own(parent, name)[0]?.textContent ?? '';
  const isAddress = (value: string | null) => /^(https?:\/\/|tag:)[\x21-\x7e]+$/.test(value ?? '');
  const isInstant = (value: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
  const links = (parent: Element, rel: string) => own(parent, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === rel);
  const languageOf = (element: Element) => element.getAttribute('xml:lang');

  const check = (element: Element, what: string, allowed: string[]) => {
    for (const name of ['id', 'title', 'updated']) rule(own(element, name).length === 1, `${what} has not exactly one ${name}`);
    for (const name of ['subtitle', 'summary', 'published']) rule(own(element, name).length <= 1, `${what} has several ${name}`);
    rule(isAddress(text(element, 'id')), `${what} has an id that is no absolute address`);
    rule(isInstant(text(element, 'updated')), `${what} was updated at no instant`);
    rule(text(element, 'title').trim() !== '', `${what} has no title`);
    rule(links(element, 'alternate').length === 1, `${what} does not lead to exactly one page`);
    for (const link of own(element, 'link')) rule(isAddress(link.getAttribute('href')), `${what} has a link that is not absolute`);
    for (const child of element.children) {
      rule(child.namespaceURI === atom && allowed.includes(child.localName), `${what} has an unknown ${child.localName}`);
      rule(['author', 'entry'].includes(child.localName) || child.children.length === 0, `${what} has markup in its ${child.localName}`);
    }
  };

  check(feed, 'The feed', ['id', 'title', 'subtitle', 'updated', 'link', 'author', 'entry']);
  rule(
    links(feed, 'self').length === 1 && links(feed, 'self')[0]!.getAttribute('href') === address,
    'The feed does not name its own address',
  );
  rule(text(feed, 'id') === address, 'The feed is not identified by its address');
  rule(own(feed, 'author').length === 1 && text(own(feed, 'author')[0]!, 'name').trim() !== '', 'The feed has no author');
  rule(languageOf(feed) === new URL(address).pathname.split('/')[1], 'The feed does not state its language');
  const entries = own(feed, 'entry');
  for (const entry of entries) {
    check(entry, 'An entry', ['id', 'title', 'updated', 'published', 'link', 'summary']);
    rule(
      isInstant(text(entry, 'published')) && text(entry, 'published') <= text(entry, 'updated'),
      'An entry was updated before it was published',
    );
    rule(languageOf(entry) !== languageOf(feed) && languageOf(entry) !== '', 'An entry states a language for nothing');
  }
  rule(new Set(entries.map((entry) => text(entry, 'id'))).size === entries.length, 'Two entries have one id');
  const newest = entries
    .map((entry) => text(entry, 'updated'))
    .sort()
    .at(-1);
  rule(newest === undefined || newest === text(feed, 'updated'), 'The feed is not as new as its newest entry');
  return faults;
}
