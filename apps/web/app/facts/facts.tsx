import { Figures } from './figures.tsx';
import { WhoWithWhom } from './who-with-whom.tsx';
import { NamedLink } from '../language-of-parts/named-link.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { FactsModel } from '../models/facts-model.ts';

/** The facts of a page as data, said in the reader's language whatever language the text around them is in. */
export function Facts({ programmes, whoWithWhom, more }: FactsModel) {
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">
        <Words of="announcement:facts" />
      </h2>
      {programmes.map(({ programme, ...figures }) => (
        <div key={programme.href ?? programme.name.text}>
          {programme.href !== null && (
            <h3>
              <NamedLink link={programme} className="alone" />
            </h3>
          )}
          <Figures {...figures} />
        </div>
      ))}
      <WhoWithWhom rows={whoWithWhom} />
      {more.map((programme) => (
        <p key={programme.href ?? programme.name.text} className="tool">
          <NamedLink link={programme} className="call alone" />
        </p>
      ))}
    </section>
  );
}
