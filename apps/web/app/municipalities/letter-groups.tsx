import { NamedLink } from '../language-of-parts/named-link.tsx';
import { useSay } from '../language-of-parts/words.tsx';
import type { PageOf } from '../reading/page-models.ts';

type Groups = PageOf['municipalities']['groups'];

/** All municipalities under their first letter, and a way to jump to each letter. */
export function LetterGroups({ groups }: { groups: Groups }) {
  return (
    <>
      <nav aria-label={useSay()('municipalities:letters')}>
        <ul className="in-row" lang="da" dir="ltr">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a className="alone" href={`#letter-${letter}`}>
                {letter}
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
    <section className="letter" aria-labelledby={`letter-${letter}`}>
      <h3 id={`letter-${letter}`} lang="da" dir="ltr">
        {letter}
      </h3>
      <ul className="names">
        {entries.map((entry) => (
          <li key={entry.name.text}>
            <NamedLink link={entry} className="alone" />
          </li>
        ))}
      </ul>
    </section>
  );
}
