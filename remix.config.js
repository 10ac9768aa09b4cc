/**
 * The Remix options. vite.config.ts hands them to the Remix plugin.
 * Single fetch and lazy route discovery stay off: see app/decisions/0001-remix-2-at-its-end.md.
 */
export default {
  appDirectory: "app",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
