import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb.tsx';
import { InLanguage } from '../language-of-parts/in-language.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import type { PageFrame, Said } from '../reading/page-models.ts';

interface Props {
  crumbs?: PageFrame['crumbs'];
  /** What the page is about, in whatever language it is said. */
  title: Said;
  /** A proper name hangs from the page's own edge, whatever script it is in. */
  isName?: boolean;
  children?: ReactNode;
}

/** The way here, the page's one h1, and what introduces it. */
export function PageHead({ crumbs = [], title, isName = false, children }: Props) {
  return (
    <header className="page-head">
      <Breadcrumb crumbs={crumbs} />
      {isName ? (
        <h1>
          <Name said={title} />
        </h1>
      ) : (
        <InLanguage language={title.language}>
          <h1>{title.text}</h1>
        </InLanguage>
      )}
      {children}
    </header>
  );
}
