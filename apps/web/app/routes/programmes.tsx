import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { ProgrammesPage } from '../programmes/programmes-page.tsx';
import { selectionOf } from '../reading/query.ts';
import { readProgrammes } from '../reading/read-programmes.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'list');
  return answerOutcome(readProgrammes(context, address, selectionOf(address, query)));
}

export default function Programmes() {
  return <ProgrammesPage {...usePage<'programmes'>()} />;
}
