import { MunicipalityPage } from '../municipality/municipality-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { DocumentView } from '../answers/document-view.tsx';
import { readMunicipality } from '../reading/read-municipality.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'document');
  return answerOutcome(readMunicipality(context, { ...address, kind: 'municipality' }));
}

export default function Municipality() {
  return <DocumentView of={MunicipalityPage} />;
}
