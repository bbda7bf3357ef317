import { pathOf } from '@flersprog/content';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import { municipalityField } from '../reading/query.ts';

interface Props {
  /** Unique on the page. */
  id?: string;
  /** What was typed. */
  asked?: string | null;
  /** Whether no municipality could be found by it. */
  wrong?: boolean;
}

/** Finds a municipality by a name in any spelling: a plain form that works without script. */
export function MunicipalityFinder({ id = 'municipality', asked = null, wrong = false }: Props) {
  return (
    <form className="form" action={pathOf({ page: 'list', language: useLanguage(), kind: 'municipality' })}>
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor={id}>
          <Words of="municipalities:label" />
        </label>
        <p className="hint tool" id={`${id}-hint`}>
          <Words of="municipalities:hint" />
        </p>
        {wrong && asked !== null && (
          <p className="message tool" id={`${id}-message`}>
            <Words of="municipalities:notFound" values={{ asked: <Typed text={asked} /> }} />
          </p>
        )}
        <input
          id={id}
          name={municipalityField}
          defaultValue={asked ?? undefined}
          dir="auto"
          autoComplete="off"
          maxLength={80}
          aria-describedby={wrong ? `${id}-message ${id}-hint` : `${id}-hint`}
          aria-invalid={wrong || undefined}
        />
      </div>
      <button className="button" type="submit">
        <Words of="municipalities:show" />
      </button>
    </form>
  );
}

/** What a reader typed, in whatever language that is. */
const Typed = ({ text }: { text: string }) => (
  <bdi lang="" dir="auto">
    {text}
  </bdi>
);
