import { createContext } from 'react';

/** What every part of a page may need to know of the page. */
export const PageContext = createContext<{ sensitive: boolean }>({ sensitive: false });
