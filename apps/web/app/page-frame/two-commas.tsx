const comma = 'M13 7.5c0 6-3.6 10.8-9.3 13.3l-1-1.9c3-1.6 4.9-3.7 5.3-6A6 6 0 1 1 13 7.5z';

/** The mark: the Danish comma and the Arabic one, which is the same turned half round. Never mirrored. */
export function TwoCommas() {
  return (
    <svg className="two-commas" viewBox="0 0 32 22" width="32" height="22" aria-hidden="true">
      <path d={comma} />
      <path d={comma} transform="rotate(180 16 11)" />
    </svg>
  );
}
