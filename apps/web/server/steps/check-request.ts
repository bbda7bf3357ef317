import type { RequestHandler } from 'express';
import { securityHeaders } from '../security-headers.ts';
import type { Site } from '../site.ts';

/** Headers of every answer that is not a kept one. */
export function setSecurityHeaders(site: Site): RequestHandler {
  const headers = securityHeaders(site.settings);
  return (_request, response, next) => {
    response.set(headers);
    next();
  };
}

/** Only the site's own host may be asked for, so that no answer can be made to speak of another (RFC 9110, 15.5.20). */
export function checkHost(site: Site): RequestHandler {
  return (request, response, next) => {
    const { host } = request.headers;
    if (host !== undefined && site.hosts.has(host.toLowerCase())) return next();
    response
      .status(host === undefined ? 400 : 421)
      .type('txt')
      .send('This host is not served here.\n');
  };
}

/** Reading is all there is to do here, but for the preview that an editor's browser sends. */
export const checkMethod: RequestHandler = (request, response, next) => {
  const allowed = request.path === '/preview' ? ['POST'] : ['GET', 'HEAD'];
  if (allowed.includes(request.method)) return next();
  response.status(405).set('Allow', allowed.join(', ')).type('txt').send('This cannot be done here.\n');
};
