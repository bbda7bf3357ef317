/**
 * `npm run bench [-- NAME…]`: measures the product on this machine and prints tables. Nothing here is a test: numbers depend on
 * the machine, ratios between rows of one table much less.
 */
import { benchmarks } from './bench/benchmarks.ts';
import { formatTable } from './bench/table.ts';
import { withProduct } from './bench/product.ts';
import { Refusal, runCommand } from './refusal.ts';

function chosen(names: readonly string[]) {
  const unknown = names.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown) throw new Refusal(`There is no benchmark "${unknown}". There are: ${benchmarks.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? benchmarks : benchmarks.filter(({ name }) => names.includes(name));
}

await runCommand(async () => {
  const wanted = chosen(process.argv.slice(2));
  await withProduct(async (product) => {
    for (const { title, run } of wanted) {
      const table = await run(product);
      process.stdout.write(`\n${title}\n${formatTable(table)}\n`);
    }
  });
  return 0;
});
