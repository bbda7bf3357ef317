import { Words } from '../language-of-parts/words.tsx';

/** The accessibility statement that Danish law asks for; it lies on the authority's own site. */
export function StatementLink({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <p>
      <a className="call alone" href={href}>
        <Words of="frame:accessibilityStatement" />
      </a>
    </p>
  );
}
