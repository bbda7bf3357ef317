import { FrontPage } from '../front/front-page.tsx';
import { answer, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { readFront } from '../reading/read-front.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'front');
  return answer(await readFront(context, address));
}

export default function Front() {
  return <FrontPage {...usePage<'front'>()} />;
}
