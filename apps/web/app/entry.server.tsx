import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * One page as HTML, written to the server; the Response says the rest. Nothing in it waits, so it is rendered in one go; no
 * script is ever sent along.
 */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { write }: AppLoadContext,
): Response {
  if (status === 404 && context.staticHandlerContext.errors) return new Response(null, { status, headers });
  write(`<!DOCTYPE html>${renderToStaticMarkup(<RemixServer context={context} url={request.url} />)}`);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(null, { status, headers });
}

/** Hands what went wrong to the server, which logs it and answers for it. An address without a route is no fault of ours. */
export const handleError: HandleErrorFunction = (error, { context }) => {
  if (!isRouteErrorResponse(error) || error.status !== 404) context.fail(error);
};
