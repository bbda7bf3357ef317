import { withPayload } from '@payloadcms/next/withPayload';
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  // One copy of Payload in the process: the server's.
  serverExternalPackages: ['payload'],
  transpilePackages: ['@flersprog/content', '@flersprog/i18n'],
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  outputFileTracingRoot: fileURLToPath(new URL('../..', import.meta.url)),
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
};

export default withPayload(nextConfig);
