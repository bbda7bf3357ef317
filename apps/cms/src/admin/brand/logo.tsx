import { Mark } from './mark.tsx';

/** Over the form for signing in. */
export function Logo() {
  return (
    <span className="desk-logo">
      <Mark size={36} />
      <bdi lang="da">Flersprog</bdi>
    </span>
  );
}
