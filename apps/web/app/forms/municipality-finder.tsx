import { pathOf } from '@flersprog/content';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';

interface Props {
  /** What was typed, when no municipality could be found by it. */
  asked?: string | null;
}

/** Finds a municipality by a name in any spelling: a plain form that works without script. */
export function MunicipalityFinder({ asked = null }: Props) {
  const wrong = asked !== null;
  return (
    <form className="form" action={pathOf({ page: 'list', language: useLanguage(), kind: 'municipality' })}>
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="municipality">
          <Words of="municipalities:label" />
        </label>
        <p className="hint tool" id="municipality-hint">
          <Words of="municipalities:hint" />
        </p>
        {wrong && (
          <p className="message tool" id="municipality-message">
            <Words of="municipalities:notFound" values={{ asked }} />
          </p>
        )}
        <input
          id="municipality"
          name="name"
          defaultValue={asked ?? undefined}
          dir="auto"
          autoComplete="off"
          maxLength={80}
          aria-describedby={wrong ? 'municipality-message municipality-hint' : 'municipality-hint'}
          aria-invalid={wrong || undefined}
        />
      </div>
      <button className="button" type="submit">
        <Words of="municipalities:show" />
      </button>
    </form>
  );
}
