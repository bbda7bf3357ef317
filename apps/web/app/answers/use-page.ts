import { useLoaderData } from '@remix-run/react';
import type { PageName, PageOf } from '../reading/page-models.ts';

/** The page a route's loader answered with. */
export const usePage = <N extends PageName>(): PageOf[N] => useLoaderData() as PageOf[N];
