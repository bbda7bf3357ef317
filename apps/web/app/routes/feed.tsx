import { asked, throwUnlessPage } from '../answers/answer.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { toAtom } from '../feeds/to-atom.ts';
import { toJsonFeed } from '../feeds/to-json-feed.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'feed');
  const feed = throwUnlessPage(await readFeed(context, address));
  const isAtom = address.format === 'atom';
  return new Response(isAtom ? toAtom(feed) : toJsonFeed(feed), {
    headers: {
      'Content-Type': isAtom ? 'application/atom+xml; charset=utf-8' : 'application/feed+json; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Language': address.language,
    },
  });
}
