import type { MetaFunction } from "@remix-run/node";

/**
 * The document title of every page: the loader's `pageTitle`, then the site's name. A refusal or a fault shows
 * the site's word for it. Export it from a route as `meta`.
 */
export const pageTitle: MetaFunction = ({ data, matches, error }) => {
  const root = matches.find((match) => match.id === "root")?.data as
    | { brand?: string; errorTitle?: string }
    | undefined;
  const own = error ? root?.errorTitle : (data as { pageTitle?: string } | undefined)?.pageTitle;
  return [{ title: [own, root?.brand ?? "实境课堂"].filter(Boolean).join(" · ") }];
};
