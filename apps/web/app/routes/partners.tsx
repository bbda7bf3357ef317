import { PartnersPage } from '../partners/partners-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { selectionOf } from '../reading/query.ts';
import { readPartners } from '../reading/read-partners.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'list');
  return answerOutcome(readPartners(context, address, selectionOf(address, query)));
}

export default function Partners() {
  return <PartnersPage {...usePage<'partners'>()} />;
}
