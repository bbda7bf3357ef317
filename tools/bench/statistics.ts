/** Pure: the value below which the share (0…1) of the values lies, by nearest rank. Throws for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no quantile of no values');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
