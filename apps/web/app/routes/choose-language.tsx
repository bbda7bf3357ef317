import { ChooseLanguagePage } from '../choose-language/choose-language-page.tsx';
import { answer } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { readChooseLanguage } from '../reading/read-pages-without-address.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return answer(await readChooseLanguage(context));
}

export default function ChooseLanguage() {
  return <ChooseLanguagePage {...usePage<'choose-language'>()} />;
}
