import { UnavailablePage } from '../unavailable/unavailable-page.tsx';
import { answer, nothing } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { readUnavailable } from '../reading/read-pages-without-address.ts';
import { isLanguage } from '@flersprog/i18n';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export async function loader({ context, params: { language = '' } }: LoaderFunctionArgs) {
  if (!isLanguage(language)) throw nothing();
  return answer(await readUnavailable(context, language), 503);
}

export default function Unavailable() {
  return <UnavailablePage {...usePage<'unavailable'>()} />;
}
