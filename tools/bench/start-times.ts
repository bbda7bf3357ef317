import type { Product } from './product.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const rounds = 3;

/** The whole product again and again on the same data folder, built before: from the command to READY. */
export async function measureStartTimes(product: Product): Promise<Table> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await product.restart()) / 1000);
  return {
    columns: ['what', 'median s', 'min', 'max'],
    rows: [['desk and site, READY', median(times), Math.min(...times), Math.max(...times)]],
    notes: [`${rounds} rounds. Both start side by side; bars: site 3 s, desk 8 s.`],
  };
}
