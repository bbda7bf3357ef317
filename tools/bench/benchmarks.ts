import { measureCachedPage } from './cached-page.ts';
import { measureWithLighthouse } from './lighthouse.ts';
import { measureMemory } from './memory.ts';
import { measurePageSizes } from './page-sizes.ts';
import type { Product } from './product.ts';
import { measurePublishing } from './publishing.ts';
import { measureScale, measureScaleOnMongodb } from './scale.ts';
import { measureStartTimes } from './start-times.ts';
import { countStatements } from './statements.ts';
import type { Table } from './table.ts';
import { measureUncachedPage } from './uncached-page.ts';

export interface Benchmark {
  name: string;
  title: string;
  run(product: Product): Promise<Table>;
}

/** In the order they are run. Each is bounded in time and asks this machine only. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'start', title: 'Start, built, on a filled data folder: seconds to the first answer', run: measureStartTimes },
  { name: 'sizes', title: 'Bytes of a page, as sent (brotli)', run: measurePageSizes },
  { name: 'statements', title: 'Statements to the store for one page', run: countStatements },
  { name: 'publish', title: 'From the act to the reader', run: measurePublishing },
  { name: 'cached', title: 'A cached page: CPU of the server for one request', run: measureCachedPage },
  { name: 'uncached', title: 'An announcement made anew: CPU of the server for one request', run: measureUncachedPage },
  { name: 'memory', title: 'Memory of the site after many requests', run: measureMemory },
  { name: 'scale', title: 'Pages over few documents and over many', run: measureScale },
  { name: 'scale-mongodb', title: 'Pages over few documents and over many, on MongoDB', run: measureScaleOnMongodb },
  { name: 'lighthouse', title: 'Lighthouse on an emulated phone', run: measureWithLighthouse },
];
