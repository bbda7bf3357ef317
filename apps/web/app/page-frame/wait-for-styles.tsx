import { useContext } from 'react';
import { PageAssetsContext } from './page-assets.ts';

/**
 * The stylesheet of the head a second time: from here on Chromium reads on only when it is there. Otherwise it lays the
 * whole page out once without any style; now it lays out the header, then the rest, both as they are to look.
 */
export function WaitForStyles() {
  const { stylesheet } = useContext(PageAssetsContext);
  return <link rel="stylesheet" href={stylesheet} />;
}
