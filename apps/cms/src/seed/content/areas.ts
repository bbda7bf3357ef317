import { document } from '../demonstration-document.ts';

const inHorsens = (name: string, danishName: string) =>
  document({ kind: 'area', name, shared: { municipality: 'horsens' }, texts: { da: { name: danishName } } });

/** Two housing areas; their Danish names serve every language. */
export const areas = [inHorsens('sundparken', 'Sundparken'), inHorsens('soenderbro', 'Sønderbro')];
