import { PartnerPage } from '../partner/partner-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { DocumentView } from '../answers/document-view.tsx';
import { readPartner } from '../reading/read-partner.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'document');
  return answerOutcome(readPartner(context, { ...address, kind: 'partner' }));
}

export default function Partner() {
  return <DocumentView of={PartnerPage} />;
}
