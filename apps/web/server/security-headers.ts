/** What the browser is told to refuse, on every answer (ASVS 5, 3.4). Pages need no script, no frame, no other host. */
export function securityHeaders({ siteUrl }: { siteUrl: string }): Record<string, string> {
  return {
    'content-security-policy': pagePolicy(),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Content-Security-Policy of a page; `script` only where the way out is made quicker by one. */
export function pagePolicy({ script = false, frameAncestors = "'none'" } = {}): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    // No script of ours connects to anything; tools that look at robots.txt from within a page are held to this as well.
    "connect-src 'self'",
    ...(script ? ["script-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
