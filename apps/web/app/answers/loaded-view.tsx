import type { EntryContext } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import type { ComponentType, PropsWithChildren } from 'react';
import type { CarriedPage } from './carried-page.ts';
import { LoadedPage } from './use-page.ts';
import { GonePage } from '../gone/gone-page.tsx';
import type { PageOf } from '../models/page-of.ts';

interface Props {
  modules: EntryContext['routeModules'];
  loaded: EntryContext['staticHandlerContext'];
}

/**
 * The root around the view of the route that Remix matched, with the page its loader answered with. Remix's own
 * `RemixServer` makes a second router and matches once more, for a browser to go on from; no page of ours does.
 */
export function LoadedView({ modules, loaded: { matches, loaderData, errors } }: Props) {
  const id = matches.at(-1)!.route.id;
  const Root = modules['root']!.default as ComponentType<PropsWithChildren>;
  const View = modules[id]!.default as ComponentType;
  const error: unknown = Object.values(errors ?? {})[0];
  if (isRouteErrorResponse(error)) {
    return (
      <Root>
        <GonePage {...(error.data as PageOf['gone'])} />
      </Root>
    );
  }
  return (
    <Root>
      <LoadedPage.Provider value={(loaderData[id] as CarriedPage<unknown>).page}>
        <View />
      </LoadedPage.Provider>
    </Root>
  );
}
