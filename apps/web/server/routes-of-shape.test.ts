import { describe, expect, it } from 'vitest';
import type { ServerBuild } from '@remix-run/node';
import { buildOfShape, shapeOf } from './routes-of-shape.ts';

describe('the shape of a path', () => {
  it('is that of the pattern of its route', () => {
    const pairs = [
      ['/', ''],
      ['/da', ':language'],
      ['/da/nyheder?side=2', ':language/nyheder'],
      ['/da/nyheder/et-navn', ':language/nyheder/:slug'],
      ['/da/nyheder/et-navn/side-by-side/ar', ':language/nyheder/:slug/side-by-side/:other'],
      ['/ar/feed.atom', ':language/feed.atom'],
    ] as const;
    for (const [path, pattern] of pairs) expect(shapeOf(path), path).toBe(shapeOf(pattern));
    expect(new Set(pairs.map(([path]) => shapeOf(path))).size).toBe(pairs.length);
  });
});

describe('the build of one shape', () => {
  it('has the root and the routes of that shape alone', () => {
    const routes = {
      root: {},
      news: { path: ':language/news' },
      nyheder: { path: ':language/nyheder' },
      page: { path: ':language/news/:slug' },
    };
    const build = { routes, assets: { routes } } as unknown as ServerBuild;
    const small = buildOfShape(build, shapeOf('/en/news'));
    expect(Object.keys(small.routes)).toEqual(['root', 'news']);
    expect(Object.keys(small.assets.routes)).toEqual(['root', 'news']);
  });
});
