import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb.tsx';
import { InLanguage } from '../language-of-parts/in-language.tsx';
import type { PageFrame, Said } from '../reading/page-models.ts';

interface Props {
  crumbs?: PageFrame['crumbs'];
  /** What the page is about, in whatever language it is said. */
  title: Said;
  children?: ReactNode;
}

/** The way here, the page's one h1, and what introduces it. */
export function PageHead({ crumbs = [], title, children }: Props) {
  return (
    <header className="page-head">
      <Breadcrumb crumbs={crumbs} />
      <InLanguage language={title.language}>
        <h1>{title.text}</h1>
      </InLanguage>
      {children}
    </header>
  );
}
