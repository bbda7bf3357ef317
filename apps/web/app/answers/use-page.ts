import { createContext, useContext } from 'react';
import type { PageName, PageOf } from '../models/page-of.ts';

/** The page that the loader of the route answered with. */
export const LoadedPage = createContext<unknown>(null);

export const usePage = <N extends PageName>(): PageOf[N] => useContext(LoadedPage) as PageOf[N];
