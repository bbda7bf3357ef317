import { recordingContext, type ReadingContext } from '../app/reading/reading-context.ts';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { RenderedAnswer } from './page-cache/stored-answer.ts';

/** Renders the page at a canonical path with its query. Rejects with what went wrong; a 404 comes without a body. */
export type RenderPage = (path: string, context: ReadingContext) => Promise<RenderedAnswer>;

const passedOn = ['content-type', 'cache-control', 'content-language', 'location', 'retry-after', 'x-robots-tag'];

/**
 * Asks Remix for a page. The request is made here from the canonical path alone, so nothing a reader sends (Host, cookies,
 * languages, unknown headers) can reach a page that the next reader gets.
 */
export function remixRenderer(build: ServerBuild | (() => Promise<ServerBuild>)): RenderPage {
  // Remix's development mode only gathers styles for its own client, which there is none of.
  const handle = createRequestHandler(build, 'production');
  return async (path, context) => {
    const tags = new Set<string>();
    const failures: unknown[] = [];
    const recording = recordingContext(context, tags);
    const response = await handle(new Request(context.siteUrl + path), { ...recording, fail: (error) => failures.push(error) });
    if (failures.length > 0) throw failures[0];
    const body = Buffer.from(await response.arrayBuffer());
    const isBareNotFound = response.status === 404 && body.length === 0;
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => passedOn.includes(name))),
      body,
      tags: [...tags],
      keep: !isBareNotFound,
    };
  };
}
