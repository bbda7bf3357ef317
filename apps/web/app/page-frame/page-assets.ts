import { createContext } from 'react';

/** Addresses of the few files a page may ask for. Given once, by the root, which knows how they were built. */
export interface PageAssets {
  stylesheet: string;
  /** Used on sensitive pages only. */
  exitScript: string;
  icon: string;
  /** Says nothing of the site; for sensitive pages. */
  plainIcon: string;
  /** What cards of shared links show: 1200×630 pixels, the same for every page. */
  cardPicture: string;
}

export const PageAssetsContext = createContext<PageAssets>({
  stylesheet: '/assets/site.css',
  exitScript: '/assets/exit.js',
  icon: '/icon.svg',
  plainIcon: '/plain-icon.svg',
  cardPicture: '/card.png',
});
