import { TopicPage } from '../topic/topic-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { DocumentView } from '../answers/document-view.tsx';
import { selectionOf } from '../reading/query.ts';
import { readTopic } from '../reading/read-topic.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'document');
  return answerOutcome(readTopic(context, { ...address, kind: 'topic' }, selectionOf(address, query)));
}

export default function Topic() {
  return <DocumentView of={TopicPage} />;
}
