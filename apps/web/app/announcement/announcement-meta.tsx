import { languageName } from '@flersprog/i18n';
import { Day } from '../language-of-parts/day.tsx';
import { ListOf } from '../language-of-parts/list-of.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import { Term } from '../lists/term.tsx';
import type { PageOf } from '../models/page-of.ts';

/** Date, topics, sender, and the other languages to read it beside. */
export function AnnouncementMeta({ frame, date, topics, sideBySide }: PageOf['announcement']) {
  const language = useLanguage();
  const { senderName } = frame.site;
  return (
    <dl className="meta tool">
      {date !== null && (
        <Term label="announcement:date">
          <Day date={date} />
        </Term>
      )}
      {topics.length > 0 && (
        <Term label={topics.length === 1 ? 'announcement:topic' : 'announcement:topics'}>
          <ListOf
            entries={topics.map((topic) => (
              <NamedLink key={topic.name.text} link={topic} />
            ))}
          />
        </Term>
      )}
      {senderName && (
        <Term label="announcement:sender">
          <Name said={senderName} />
        </Term>
      )}
      {sideBySide.length > 0 && (
        <Term label="announcement:sideBySide">
          <ul>
            {sideBySide.map((other) => (
              <li key={other.language}>
                <a className="alone" href={other.href}>
                  <Words
                    of="announcement:sideBySideWith"
                    values={{ first: languageName(language, language), second: languageName(language, other.language) }}
                  />
                </a>
              </li>
            ))}
          </ul>
        </Term>
      )}
    </dl>
  );
}
