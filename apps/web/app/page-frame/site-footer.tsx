import { pathOf, type StandingPage } from '@flersprog/content';
import type { TextKey } from '@flersprog/i18n';
import { FollowNews } from '../feeds/follow-news.tsx';
import { siteName, SiteName } from './site-name.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { useSay, Words } from '../language-of-parts/words.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';

const standing: { name: StandingPage; words: TextKey }[] = [
  { name: 'accessibility', words: 'frame:accessibility' },
  { name: 'privacy', words: 'frame:privacy' },
  { name: 'leave-no-trace', words: 'frame:leaveNoTrace' },
  { name: 'translations', words: 'frame:translations' },
];

export function SiteFooter({ frame }: { frame: PageFrame }) {
  const language = useLanguage();
  const { senderName, accessibilityStatementHref } = frame.site;
  return (
    <footer className="site-footer">
      <div className="width">
        <SiteName />
        <p>
          <Words of="frame:about" values={{ site: <Name said={siteName} /> }} />
        </p>
        {senderName && (
          <p>
            <Words of="frame:publishedBy" values={{ sender: <Name said={senderName} /> }} />
          </p>
        )}
        <nav aria-label={useSay()('frame:aboutSite')}>
          <ul>
            {standing.map(({ name, words }) => (
              <FooterLink key={name} href={pathOf({ page: 'standing', language, name })} words={words} />
            ))}
            {accessibilityStatementHref !== null && <FooterLink href={accessibilityStatementHref} words="frame:accessibilityStatement" />}
            <FooterLink href="/" words="frame:allLanguages" />
          </ul>
        </nav>
        <FollowNews feeds={frame.feeds} />
        {frame.printed !== null && (
          <p className="only-printed">
            <Words of="frame:printedFrom" values={{ address: <span dir="ltr">{readable(frame.printed)}</span> }} />
          </p>
        )}
      </div>
    </footer>
  );
}

/** The address as a person writes it off a sheet of paper: in letters, not in percent signs. Browsers take both. */
const readable = (address: string) => decodeURI(address);

function FooterLink({ href, words }: { href: string; words: TextKey }) {
  return (
    <li>
      <a className="alone" href={href}>
        <Words of={words} />
      </a>
    </li>
  );
}
