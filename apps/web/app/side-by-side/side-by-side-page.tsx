import { Missing, Pair } from './pair.tsx';
import { HelpAtHand } from '../contact/help-at-hand.tsx';
import { Words } from '../language-of-parts/words.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { TwoCommas } from '../page-frame/two-commas.tsx';
import type { PageOf } from '../models/page-of.ts';
import { Blocks } from '../rich-text/blocks.tsx';

/** One page in two languages, paragraph by paragraph, numbered at the seam. */
export function SideBySidePage({ frame, languages, title, pairs, backHref }: PageOf['side-by-side']) {
  return (
    <PageFrame frame={frame}>
      <header className="page-head tool">
        <p className="not-printed">
          <a className="alone" href={backHref}>
            <Words of="side-by-side:back" />
          </a>
        </p>
        <p>
          <Words of="side-by-side:explained" />
        </p>
      </header>
      <div className="pairs">
        <div className="pair">
          <Pair languages={languages}>
            <h1>{title[0].text}</h1>
            <p className="as-h1">{title[1].text}</p>
          </Pair>
          <TwoCommas />
        </div>
        <ol>
          {pairs.map(([here, there], index) => (
            <li key={index} className="pair">
              <Pair languages={languages}>
                <Blocks blocks={here} anchors={false} />
                {there.length > 0 ? <Blocks blocks={there} anchors={false} /> : <Missing />}
              </Pair>
            </li>
          ))}
        </ol>
      </div>
      {frame.sensitive && <HelpAtHand lines={frame.site.helpLines} after={pairs.flatMap(([here]) => here)} />}
    </PageFrame>
  );
}
