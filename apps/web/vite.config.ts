import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * Pages are rendered on the server and need no script: of the browser's build only the stylesheet is ever served.
 * React 18 lives in this room alone (the desk has React 19 at the root), so everything that imports React is bundled here.
 */
export default defineConfig({
  plugins: [
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
  ssr: {
    noExternal: ['@remix-run/react', 'react-router', 'react-router-dom', '@remix-run/router'],
    external: ['@flersprog/content', '@flersprog/content-store', '@flersprog/i18n'],
  },
  build: { assetsInlineLimit: 0 },
});
