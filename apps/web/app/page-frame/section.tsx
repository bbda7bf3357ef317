import type { ReactNode } from 'react';

interface Props {
  /** Unique on the page; names the section for its heading. */
  id: string;
  heading: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A section of a page: a hairline, a title in the margin, and what belongs to it. */
export function Section({ id, heading, className, children }: Props) {
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}
