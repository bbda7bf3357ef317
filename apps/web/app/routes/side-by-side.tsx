import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { readSideBySide } from '../reading/read-side-by-side.ts';
import { SideBySidePage } from '../side-by-side/side-by-side-page.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'side-by-side');
  return answerOutcome(readSideBySide(context, address));
}

export default function SideBySide() {
  return <SideBySidePage {...usePage<'side-by-side'>()} />;
}
