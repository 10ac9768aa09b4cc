import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { useText } from "#app/request-view.tsx";

export const handle = { scripts: "none", nav: "home" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "signedIn", () => json({ pageTitle: "" }));
}

export default function Home() {
  return <h1>{useText().platform.brand}</h1>;
}
