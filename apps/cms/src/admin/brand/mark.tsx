const comma = 'M13 7a5.5 5.5 0 1 0-5 5.5c-.5 2.2-2 4-4.6 5.6l1 1.8C9.9 17.6 13 13 13 7z';

/** The two commas, the Danish one and the Arabic one: the same mark turned half round. Never mirrored. */
export function Mark({ size }: { size: number }) {
  return (
    <svg className="desk-mark" viewBox="0 0 32 22" width={size * 1.45} height={size} aria-hidden="true">
      <path d={comma} />
      <path d={comma} transform="rotate(180 16 11)" />
    </svg>
  );
}
