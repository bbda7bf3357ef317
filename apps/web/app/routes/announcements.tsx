import { AnnouncementsPage } from '../announcements/announcements-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { usePage } from '../answers/use-page.ts';
import { selectionOf } from '../reading/query.ts';
import { readAnnouncements } from '../reading/read-announcements.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address, query } = asked(args, 'list');
  return answerOutcome(readAnnouncements(context, address, selectionOf(address, query)));
}

export default function Announcements() {
  return <AnnouncementsPage {...usePage<'announcements'>()} />;
}
