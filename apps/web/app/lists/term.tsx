import type { TextKey } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { Words } from '../language-of-parts/words.tsx';

/** One label and what it stands for, in a .terms or .meta list. */
export function Term({ label, children }: { label: TextKey; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Words of={label} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
