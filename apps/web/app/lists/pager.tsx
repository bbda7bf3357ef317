import { useSay, Words } from '../language-of-parts/words.tsx';
import { pagesToShow } from '../models/pages-to-show.ts';
import type { PagerModel } from '../models/entries.ts';

/** Where one is in a long list. Words, not arrows: nothing to mirror. */
export function Pager({ pager: { page, pages, hrefs } }: { pager: PagerModel }) {
  const say = useSay();
  if (pages < 2) return null;
  const previous = hrefs[page - 1];
  const next = hrefs[page + 1];
  return (
    <nav aria-label={say('frame:pager')}>
      <ul className="pager tool">
        {previous !== undefined && (
          <li>
            <a className="alone" href={previous} rel="prev">
              <Words of="frame:previousPage" />
            </a>
          </li>
        )}
        {pagesToShow(page, pages).map((number, index) => (
          <li key={index}>
            {number === null ? <span aria-hidden="true">…</span> : <PageLink number={number} current={page} href={hrefs[number]} />}
          </li>
        ))}
        {next !== undefined && (
          <li>
            <a className="alone" href={next} rel="next">
              <Words of="frame:nextPage" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PageLink({ number, current, href }: { number: number; current: number; href: string | undefined }) {
  if (number === current) {
    return (
      <b className="alone" aria-current="page">
        {number}
      </b>
    );
  }
  return (
    <a className="alone" href={href} aria-label={useSay()('frame:pageNumber', { page: String(number) })}>
      {number}
    </a>
  );
}
