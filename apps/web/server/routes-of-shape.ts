import type { ServerBuild } from '@remix-run/node';

/**
 * Pure: the shape of a path or of a route's pattern, by which they find each other: how many segments, and the word of the
 * section. "/da/nyheder/et-navn" and ":language/nyheder/:slug" are both "3 nyheder".
 */
export function shapeOf(path: string): string {
  const segments = path.split('?', 1)[0]!.split('/').filter(Boolean);
  return `${segments.length} ${segments[1] ?? ''}`;
}

/**
 * Pure: the build with the routes of one shape alone. Remix goes through every route it has several times a request, and
 * the words of twelve languages make some hundreds of them.
 */
export function buildOfShape(build: ServerBuild, shape: string): ServerBuild {
  const fits = ([id, { path = '' }]: [string, { path?: string | undefined }]) => id === 'root' || shapeOf(path) === shape;
  const assets = { ...build.assets, routes: Object.fromEntries(Object.entries(build.assets.routes).filter(fits)) };
  return { ...build, routes: Object.fromEntries(Object.entries(build.routes).filter(fits)), assets };
}
