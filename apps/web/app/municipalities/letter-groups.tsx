import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { useSay } from '../language-of-parts/words.tsx';
import type { PageOf } from '../models/page-of.ts';

type Groups = PageOf['municipalities']['groups'];

/** All municipalities under their first letter, and a way to jump to each letter. */
export function LetterGroups({ groups }: { groups: Groups }) {
  return (
    <>
      <nav aria-label={useSay()('municipalities:letters')}>
        <ul className="in-row">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a className="alone" href={`#letter-${letter}`}>
                <Letter letter={letter} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Group key={group.letter} {...group} />
      ))}
    </>
  );
}

function Group({ letter, entries }: Groups[number]) {
  return (
    <div className="letter">
      <h3 id={`letter-${letter}`}>
        <Letter letter={letter} />
      </h3>
      <ul className="names">
        {entries.map((entry) => (
          <li key={entry.name.text}>
            <NamedLink link={entry} className="alone" />
          </li>
        ))}
      </ul>
    </div>
  );
}

const Letter = ({ letter }: { letter: string }) => <Name said={{ text: letter, language: 'da' }} />;
