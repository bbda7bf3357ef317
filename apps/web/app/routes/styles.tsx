import { answer, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { readStanding } from '../reading/read-standing.ts';
import { StylesPage } from '../styles-page/styles-page.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'standing');
  return answer(await readStanding(context, address));
}

export default function Styles() {
  return <StylesPage frame={usePage<'standing'>().frame} />;
}
