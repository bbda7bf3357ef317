import type { ReactNode } from 'react';
import { Words } from '../language-of-parts/words.tsx';
import { Section } from '../page-frame/section.tsx';
import type { NewsModel } from '../models/entries.ts';
import { AnnouncementList } from './announcement-list.tsx';

/** The newest announcements about what a page shows, and the way to the older ones; nothing where there are none. */
export function NewsSection({ heading, news: { entries, allHref } }: { heading: ReactNode; news: NewsModel }) {
  if (entries.length === 0) return null;
  return (
    <Section id="news" heading={heading}>
      <AnnouncementList entries={entries} />
      {allHref !== null && (
        <p className="tool">
          <a className="call alone" href={allHref}>
            <Words of="front:allNews" />
          </a>
        </p>
      )}
    </Section>
  );
}
