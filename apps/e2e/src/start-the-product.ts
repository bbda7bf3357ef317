import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: { site: string; desk: string; email: string; password: string; dataFolder: string };
  }
}

/** One product, started as a newcomer starts it, serves all journeys; how it ends is checked too. */
export default async function startTheProduct(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  const { site, desk, email, password, dataFolder } = product;
  project.provide('product', { site, desk, email, password, dataFolder });
  return async () => {
    const code = await product.stop();
    if (code !== 0) throw new Error(`The product ended with ${code} on SIGTERM:\n${product.output()}`);
  };
}
