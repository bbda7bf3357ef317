import { pathOf } from '@flersprog/content';
import { Name } from '../language-of-parts/said-text.tsx';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import type { Said } from '../models/said.ts';

/** The municipality is known and nothing was typed wrong: it has no page yet, and partners may still help there. */
export function WithoutPage({ name }: { name: Said }) {
  return (
    <div className="origin flow">
      <p>
        <Words of="municipalities:withoutPage" values={{ municipality: <Name said={name} /> }} />
      </p>
      <p className="tool">
        <a className="call alone" href={pathOf({ page: 'list', language: useLanguage(), kind: 'partner' })}>
          <Words of="partners:title" />
        </a>
      </p>
    </div>
  );
}
