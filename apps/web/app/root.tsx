import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { GonePage } from './gone/gone-page.tsx';
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
export function Layout({ children }: { children: ReactNode }) {
  return <PageAssetsContext.Provider value={assets}>{children}</PageAssetsContext.Provider>;
}

export default function Root() {
  return <Outlet />;
}

/** What was withdrawn has a page of its own; all else that goes wrong is answered by the server. */
export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 410 ? <GonePage {...error.data} /> : null;
}

export { headers } from './answers/answer.ts';
