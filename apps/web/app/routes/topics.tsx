import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { TopicsPage } from '../topics/topics-page.tsx';
import { selectionOf } from '../reading/query.ts';
import { readTopics } from '../reading/read-topics.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'list');
  return answerOutcome(readTopics(context, address, selectionOf(address, query)));
}

export default function Topics() {
  return <TopicsPage {...usePage<'topics'>()} />;
}
