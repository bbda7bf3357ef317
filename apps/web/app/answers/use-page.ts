import { useLoaderData } from '@remix-run/react';
import type { CarriedPage } from './carried-page.ts';
import type { PageName, PageOf } from '../reading/page-models.ts';

/** The page a route's loader answered with. */
export const usePage = <N extends PageName>(): PageOf[N] => (useLoaderData() as CarriedPage<PageOf[N]>).page;
