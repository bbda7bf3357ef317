import { index, type RouteConfig } from '@remix-run/route-config';

export default [index('routes/choose-language.tsx')] satisfies RouteConfig;
