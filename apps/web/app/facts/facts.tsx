import { Figures, type FiguresModel } from './figures.tsx';
import { WhoWithWhom } from './who-with-whom.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { WhoWithWhom as Row } from '../reading/page-models.ts';

/** The facts of a page as data, said in the reader's language whatever language the text around them is in. */
export function Facts({ whoWithWhom, ...figures }: FiguresModel & { whoWithWhom: Row[] }) {
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">
        <Words of="announcement:facts" />
      </h2>
      <Figures {...figures} />
      <WhoWithWhom rows={whoWithWhom} />
    </section>
  );
}
