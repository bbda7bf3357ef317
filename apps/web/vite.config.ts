import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Routes run on the server alone: in the browser's build, which exists only because Remix makes one, they are empty. */
const nothingForTheBrowser: Plugin = {
  name: 'nothing-for-the-browser',
  enforce: 'post',
  transform: (_code, id, options) => (!options?.ssr && id.endsWith('?__remix-build-client-route') ? 'export {};' : undefined),
};

/**
 * Pages are rendered on the server and need no script: of the browser's build only the stylesheet is ever served.
 * React 18 lives in this room alone (the desk has React 19 at the root), so everything that imports React is bundled here.
 */
export default defineConfig({
  plugins: [
    nothingForTheBrowser,
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
  resolve: { dedupe: ['react', 'react-dom'] },
  ssr: { noExternal: ['@remix-run/react', 'react-router', 'react-router-dom', '@remix-run/router'] },
  build: {
    target: 'node24',
    cssTarget: ['chrome87', 'safari14', 'firefox78'],
    assetsInlineLimit: 0,
    // The libs run as they are, one of each in the process, beside the server that uses them too.
    rollupOptions: { external: [/^@flersprog\//] },
  },
});
