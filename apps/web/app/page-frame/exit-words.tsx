import { pathOf } from '@flersprog/content';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';

/** What leaving cannot do, said where the way out is. */
export function ExitWords() {
  return (
    <div className="exit-words">
      <p className="width">
        <Words of="exit:cannot" />{' '}
        <a href={pathOf({ page: 'standing', language: useLanguage(), name: 'leave-no-trace' })}>
          <Words of="exit:advice" />
        </a>
      </p>
    </div>
  );
}
