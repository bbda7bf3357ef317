import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb.tsx';
import { InLanguage } from '../language-of-parts/in-language.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import type { PageFrame } from '../models/page-frame-model.ts';
import type { Said } from '../models/said.ts';

interface Props {
  crumbs?: PageFrame['crumbs'];
  /** What the page is about, in whatever language it is said; words of the site as they are. */
  title: Said | ReactElement;
  /** A proper name hangs from the page's own edge, whatever script it is in. */
  isName?: boolean;
  children?: ReactNode;
}

/** The way here, the page's one h1, and what introduces it. */
export function PageHead({ crumbs = [], title, isName = false, children }: Props) {
  return (
    <header className="page-head">
      <Breadcrumb crumbs={crumbs} />
      <Title title={title} isName={isName} />
      {children}
    </header>
  );
}

function Title({ title, isName }: Required<Pick<Props, 'title' | 'isName'>>) {
  if (isValidElement(title)) return <h1>{title}</h1>;
  const said = title as Said;
  if (isName) {
    return (
      <h1>
        <Name said={said} />
      </h1>
    );
  }
  return (
    <InLanguage language={said.language}>
      <h1>{said.text}</h1>
    </InLanguage>
  );
}
