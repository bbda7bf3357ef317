import type { ReactNode } from 'react';
import { PageAssetsContext, type PageAssets } from './page-frame/page-assets.ts';
import stylesheet from './styles/index.css?url';

const assets: PageAssets = {
  stylesheet,
  exitScript: '/exit.js',
  icon: '/icon.svg',
  plainIcon: '/plain-icon.svg',
  cardPicture: '/card.png',
};

/** Views write the whole document; the root only knows how the few files beside it are called. */
export default function Root({ children }: { children?: ReactNode }) {
  return <PageAssetsContext.Provider value={assets}>{children}</PageAssetsContext.Provider>;
}

export { headers } from './answers/answer.ts';
