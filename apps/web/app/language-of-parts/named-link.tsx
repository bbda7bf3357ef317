import { Name } from './said-text.tsx';
import type { NamedLink as Model } from '../models/said.ts';

/** A name, as a link where it leads somewhere. */
export function NamedLink({ link, className }: { link: Model; className?: string | undefined }) {
  if (link.href === null) {
    return (
      <span className={className}>
        <Name said={link.name} />
      </span>
    );
  }
  return (
    <a href={link.href} className={className}>
      <Name said={link.name} />
    </a>
  );
}
