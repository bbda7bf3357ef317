import { recordingContext, type ReadingContext } from '../app/reading/reading-context.ts';
import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';
import type { RenderedAnswer } from './page-cache/stored-answer.ts';
import { buildOfShape, shapeOf } from './routes-of-shape.ts';

/** Renders the page at a canonical path with its query. Rejects with what went wrong; a 404 comes without a body. */
export type RenderPage = (path: string, context: ReadingContext) => Promise<RenderedAnswer>;

const passedOn = ['cache-control', 'content-language', 'content-type', 'location', 'retry-after', 'x-robots-tag'];

/**
 * Asks Remix for a page. The request is made here from the canonical path alone, so nothing a reader sends (Host, cookies,
 * languages, unknown headers) can reach a page that the next reader gets.
 */
export function remixRenderer(build: ServerBuild | (() => Promise<ServerBuild>)): RenderPage {
  const handlerFor = typeof build === 'function' ? always(handlerOf(build)) : handlersByShape(build);
  return async (path, context) => {
    const tags = new Set<string>();
    const failures: unknown[] = [];
    const written: string[] = [];
    const loadContext = {
      ...recordingContext(context, tags),
      fail: (error: unknown) => failures.push(error),
      write: (html: string) => written.push(html),
    };
    const response = await handlerFor(path)(new Request(context.siteUrl + path), loadContext);
    if (failures.length > 0) throw failures[0];
    const [html] = written;
    const body = html === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(html);
    const isBareNotFound = response.status === 404 && body.length === 0;
    return {
      status: response.status,
      headers: passedOnFrom(response.headers),
      body,
      tags: [...tags],
      keep: !isBareNotFound,
    };
  };
}

function passedOnFrom(headers: Headers): Record<string, string> {
  return Object.fromEntries(passedOn.map((name) => [name, headers.get(name)] as const).filter(isGiven));
}

const isGiven = (header: readonly [string, string | null]): header is readonly [string, string] => header[1] !== null;

// Remix's development mode only gathers styles for its own client, which there is none of.
const handlerOf = (build: ServerBuild | (() => Promise<ServerBuild>)) => createRequestHandler(build, 'production');

const always =
  <T>(value: T) =>
  () =>
    value;

/** One handler a shape of address, made when it is first asked for; there are as many as words in addresses, no more. */
function handlersByShape(build: ServerBuild): (path: string) => RequestHandler {
  const handlers = new Map<string, RequestHandler>();
  const nothing = handlerOf(buildOfShape(build, 'none'));
  const shapes = new Set(Object.values(build.routes).map((route) => shapeOf(route.path ?? '')));
  return (path) => {
    const shape = shapeOf(path);
    if (!shapes.has(shape)) return nothing;
    const handler = handlers.get(shape) ?? handlerOf(buildOfShape(build, shape));
    handlers.set(shape, handler);
    return handler;
  };
}
