/** What no address may hold: blanks, control characters and everything invisible that could make it read as another one. */
const disguise = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\\]/u;

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * The address in a form that is safe to write into a page, or null when it may not be linked to: https, http, mailto,
 * tel and paths of our own ("/da/nyheder", "#top") pass; every other scheme, addresses of another host without a scheme
 * ("//example.org") and addresses with invisible characters do not. (ASVS 5, 1.2.2.)
 */
export function safeHref(address: string): string | null {
  const href = address.trim();
  if (href === '' || disguise.test(href)) return null;
  if (href.startsWith('#')) return href;
  if (href.startsWith('/')) return href.startsWith('//') ? null : href;
  const url = URL.parse(href);
  if (!url || !schemes.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** `safeHref`, and it leads to a page on the web: https or http. For fields that hold somebody's website. */
export function safeWebAddress(address: string): string | null {
  const href = safeHref(address);
  return href !== null && /^https?:/.test(href) ? href : null;
}
