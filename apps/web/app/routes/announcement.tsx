import { AnnouncementPage } from '../announcement/announcement-page.tsx';
import { answerOutcome, asked } from '../answers/answer.ts';
import { DocumentView } from '../answers/document-view.tsx';
import { readAnnouncement } from '../reading/read-announcement.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

export { headers } from '../answers/answer.ts';

export function loader(args: LoaderFunctionArgs) {
  const { context, address } = asked(args, 'document');
  return answerOutcome(readAnnouncement(context, { ...address, kind: 'announcement' }));
}

export default function Announcement() {
  return <DocumentView of={AnnouncementPage} />;
}
