import { json, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { Shell } from "./organisation/components/shell.tsx";
import { pageTitle } from "./page-title.ts";
import { publicDoor } from "./platform/door.server.ts";
import { LANG_TAG } from "./platform/i18n/language.ts";
import { useRequestView, useText } from "./request-view.tsx";
import stylesheet from "./styles/tailwind.css?url";
import { dictionaries } from "./texts.server.ts";
import { ButtonLink, Page, PageHeader } from "./ui/index.ts";

/** How much script a route needs: the Remix client, islands of its own, or none. */
export interface RouteHandle {
  scripts: "remix" | "islands" | "none";
  /** which entry of the navigation is lit */
  nav?: string;
  /** the page brings its own frame (role-play, print) */
  frame?: "shell" | "bare";
  /** many people see it with the same data, and it holds nothing secret: it is kept rendered */
  isShared?: true;
}

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  const text = dictionaries[context.language].platform;
  return publicDoor(context, () => json({ brand: text.brand, errorTitle: text.error.title }));
}

function useHandle(): RouteHandle {
  const handle = useMatches().at(-1)?.handle as RouteHandle | undefined;
  return handle ?? { scripts: "none" };
}

export function Layout({ children }: { children: ReactNode }) {
  const view = useRequestView();
  const handle = useHandle();
  // What goes wrong in a page without a frame of its own is said in the frame of the site.
  const error = useRouteError();
  const isBare = handle.frame === "bare" && (error ?? null) === null;
  return (
    <html lang={LANG_TAG[view.language]} data-theme={view.theme === "system" ? undefined : view.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {isBare ? children : <Shell nav={handle.nav}>{children}</Shell>}
        {handle.scripts === "remix" ? <Scripts nonce={view.nonce} /> : null}
        {handle.scripts === "islands" ? (
          <script type="module" src={view.islandsScript} nonce={view.nonce} />
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Refusals and faults of every page: what happened, what is kept, what to do. */
export function ErrorBoundary() {
  const error = useRouteError();
  const view = useRequestView();
  const text = useText().platform;
  const refusal = isRouteErrorResponse(error) ? readRefusal(error.data) : null;
  if (isRouteErrorResponse(error) && error.status < 500) {
    const sentences: Record<string, string> = text.refusal;
    const isMissing = error.status === 404;
    return (
      <Page width="text">
        <PageHeader
          title={isMissing ? text.error.notFoundTitle : text.error.title}
          lead={fillRefusal(
            sentences[refusal?.code ?? (isMissing ? "notFound" : "badRequest")] ?? text.refusal.badRequest,
            refusal?.values ?? {},
          )}
        />
        <p>
          <ButtonLink href="/">{text.error.home}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page width="text">
      <PageHeader
        title={text.error.faultTitle}
        lead={refusal ? text.refusal.storageDown : text.error.fault}
      />
      <p className="text-quiet">
        {text.error.reference} <code>{view.requestId}</code>
      </p>
      <p>
        <ButtonLink href="/">{text.error.home}</ButtonLink>
      </p>
    </Page>
  );
}

function fillRefusal(sentence: string, values: Record<string, unknown>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

function readRefusal(data: unknown): { code: string; values: Record<string, unknown> } | null {
  if (typeof data !== "object" || data === null || !("code" in data)) return null;
  return {
    code: String(data.code),
    values: "values" in data ? (data.values as Record<string, unknown>) : {},
  };
}
