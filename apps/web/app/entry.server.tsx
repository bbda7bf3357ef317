import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LoadedView } from './answers/loaded-view.tsx';

const gone = 410;

/**
 * One page as HTML, written to the server; the Response says the rest. Nothing in it waits, so it is rendered in one go; no
 * script is ever sent along. What was withdrawn has a page of its own; all else that goes wrong is answered by the server.
 */
export default function renderPage(
  _request: Request,
  status: number,
  headers: Headers,
  { routeModules, staticHandlerContext: loaded }: EntryContext,
  { write }: AppLoadContext,
): Response {
  if (loaded.errors && status !== gone) return new Response(null, { status, headers });
  write(`<!DOCTYPE html>${renderToStaticMarkup(<LoadedView modules={routeModules} loaded={loaded} />)}`);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(null, { status, headers });
}

/**
 * Remix waits so long for what a loader says later, with a timer for every page that holds all of the page in memory
 * meanwhile. No loader of ours says anything later.
 */
export const streamTimeout = 0;

/** Hands what went wrong to the server, which logs it and answers for it. An address without a route is no fault of ours. */
export const handleError: HandleErrorFunction = (error, { context }) => {
  if (!isRouteErrorResponse(error) || error.status !== 404) context.fail(error);
};
