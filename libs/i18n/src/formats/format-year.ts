/** A year: 2019 → "2019", never "2.019". */
export function formatYear(year: number): string {
  return String(year);
}
