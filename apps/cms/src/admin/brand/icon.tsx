import { Mark } from './mark.tsx';

/** At the start of the breadcrumb: the way home. */
export function Icon() {
  return <Mark size={12} />;
}
