/**
 * Options of the framework. Vite builds the site, so vite.config.ts hands them to Remix's plugin; they stand here
 * because whoever knows Remix looks for them in this file. See docs/decisions.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build/site",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
    v3_routeConfig: true,
  },
};
