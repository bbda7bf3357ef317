import { ProgrammePage } from '../programme/programme-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { DocumentView } from '../answers/document-view.tsx';
import { selectionOf } from '../reading/query.ts';
import { readProgramme } from '../reading/read-programme.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'document');
  return answerOutcome(readProgramme(context, { ...address, kind: 'grant-programme' }, selectionOf(address, query)));
}

export default function Programme() {
  return <DocumentView of={ProgrammePage} />;
}
