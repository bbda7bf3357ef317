import { samplePages, type SamplePage } from '@flersprog/tools/accessibility-report/sample-pages';
import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';
import { linesWithTraces } from './traces.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: { site: string; desk: string; email: string; password: string; dataFolder: string; pid: number };
    /** Chosen before any journey changes what there is to choose from. */
    sample: SamplePage[];
  }
}

/** One product, started as a newcomer starts it, serves all journeys; how it ends is checked too. */
export default async function startTheProduct(project: TestProject): Promise<() => Promise<void>> {
  const { stop, output, ...product } = await startProduct();
  const stopped = async () => {
    const code = await stop();
    if (code !== 0) throw new Error(`The product ended with ${code} on SIGTERM:\n${output()}`);
    const told = linesWithTraces(output());
    if (told.length > 0) throw new Error(`The product has printed what readers asked:\n${told.join('\n')}`);
  };
  try {
    project.provide('product', product);
    project.provide('sample', await samplePages(new URL(product.site).origin));
  } catch (error) {
    await stopped();
    throw error;
  }
  return stopped;
}
