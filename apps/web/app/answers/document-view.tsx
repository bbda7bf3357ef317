import { useContext, type ReactElement } from 'react';
import { ElsewherePage } from '../elsewhere/elsewhere-page.tsx';
import { LoadedPage } from './use-page.ts';
import type { PageOf } from '../models/page-of.ts';

interface Props<Page extends object> {
  /** The view of the document itself. */
  of: (page: Page) => ReactElement;
}

/** The document a route's loader answered with, or the page that says in which languages alone it can be read. */
export function DocumentView<Page extends object>({ of: View }: Props<Page>) {
  const page = useContext(LoadedPage) as Page | PageOf['elsewhere'];
  return 'existsIn' in page ? <ElsewherePage {...page} /> : <View {...page} />;
}
