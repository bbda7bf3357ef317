import type { ReactNode } from 'react';

interface Props {
  id: string;
  kind?: 'draft' | 'withdrawn';
  /** Says in words what the notice is. */
  heading: ReactNode;
  children: ReactNode;
}

/** Something the reader must know of the page before reading it. */
export function Notice({ id, kind, heading, children }: Props) {
  return (
    <section className={kind ? `notice ${kind}` : 'notice'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
