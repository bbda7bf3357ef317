import { MunicipalitiesPage } from '../municipalities/municipalities-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { municipalityField } from '../reading/query.ts';
import { readMunicipalities } from '../reading/read-municipalities.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'list');
  return answerOutcome(readMunicipalities(context, address, query.get(municipalityField)));
}

export default function Municipalities() {
  return <MunicipalitiesPage {...usePage<'municipalities'>()} />;
}
