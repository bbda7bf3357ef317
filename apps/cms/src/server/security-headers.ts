import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';

/**
 * What browsers are told to refuse. Scripts need the nonce of their answer, which Next reads from the request; styles may
 * be inline, as Payload's are. Forms may also go to the site: that is how a preview travels.
 */
export function securityHeaders({ deskUrl, siteUrl }: { deskUrl: string; siteUrl: string }): RequestHandler {
  const isSecure = deskUrl.startsWith('https:');
  const others = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  return (request, response, next) => {
    const policy = policyFor(randomBytes(16).toString('base64'), siteUrl);
    request.headers['content-security-policy'] = policy;
    response.setHeader('content-security-policy', policy);
    // Files of a build carry their content's hash in their name; Next says how long they last.
    if (!request.path.startsWith('/_next/static/')) response.setHeader('cache-control', 'no-store');
    others(request, response, next);
  };
}

function policyFor(nonce: string, siteUrl: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    `form-action 'self' ${siteUrl}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
