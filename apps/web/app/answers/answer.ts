import { addressOf, type Address } from '@flersprog/content';
import { data, redirect, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { carry } from './carried-page.ts';
import type { Outcome, Reading } from '../reading/find-document.ts';
import type { PageFrame } from '../models/page-frame-model.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import type { ReadingContext } from '../reading/reading-context.ts';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends ReadingContext {
    /** Told of an error that no page was made of. */
    fail: (error: unknown) => void;
    /** Takes the page that was made; a Response would put a stream around it, which costs more than all its headers. */
    write: (html: string) => void;
  }
}

/** What a route is asked for: the address, its query, and what to read from. */
export interface Asked<P extends Address['page']> {
  context: ReadingContext;
  address: Extract<Address, { page: P }>;
  query: URLSearchParams;
}

/** The address a request names. The server only ever asks for canonical ones; anything else is nothing. */
export function asked<P extends Address['page']>({ request, context }: LoaderFunctionArgs, page: P): Asked<P> {
  const { pathname, searchParams } = new URL(request.url);
  const address = addressOf(pathname);
  if (address?.page !== page) throw nothing();
  return { context, address: address as Extract<Address, { page: P }>, query: searchParams };
}

/** Nothing is there. The server answers with the page that says so, in the language of the address. */
export function nothing(): Response {
  return new Response(null, { status: 404 });
}

/** A page with the headers it asks for. */
export function answer<P extends { frame: PageFrame }>(page: P, status = 200) {
  const headers = status === 503 ? { ...headersFor(page.frame), 'Cache-Control': 'no-store', 'Retry-After': '30' } : headersFor(page.frame);
  return data(carry(page), { status, headers });
}

/** What came of a reading, as Remix takes it. */
export async function answerOutcome<N extends PageName>(reading: Promise<Outcome<N>>) {
  const outcome = await reading;
  return answer<PageOf[N] | PageOf['elsewhere']>(outcome.is === 'elsewhere' ? outcome.page : throwUnlessPage(outcome));
}

/** What was read; throws what Remix answers with when it is elsewhere, gone, or was never there. */
export function throwUnlessPage<T>(reading: Reading<T>): T {
  switch (reading.is) {
    case 'page':
      return reading.page;
    case 'moved':
      throw redirect(reading.to, { status: 301, headers: { 'Cache-Control': 'no-cache' } });
    case 'found':
      throw redirect(reading.at, { status: 302, headers: { 'Cache-Control': 'no-store' } });
    case 'gone':
      throw data(reading.page, { status: 410, headers: headersFor(reading.page.frame) });
    case 'elsewhere':
    case 'nothing':
      throw nothing();
  }
}

/** The browser asks again each time, so that no reader sees a page after it was withdrawn; of sensitive ones it keeps nothing. */
function headersFor(frame: PageFrame): Record<string, string> {
  return {
    'Cache-Control': frame.sensitive || frame.preview ? 'no-store' : 'no-cache',
    'Content-Language': frame.language,
    ...(frame.indexed ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
}

/** Routes hand on what their loader said, or what it threw. */
export const headers: HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;
