import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicDoor } from "#app/platform/door.server.ts";
import { Refusal, type RefusalCode } from "#app/platform/errors.ts";

const CODES: readonly RefusalCode[] = ["foreignOrigin", "staleForm", "tooLarge", "badRequest", "tooBusy"];

/** Where the server sends a request it refused before any route: the root's error page says why. */
export function loader({ context, request }: LoaderFunctionArgs) {
  return publicDoor(context, (): null => {
    const code = new URL(request.url).searchParams.get("code");
    throw new Refusal(CODES.find((known) => known === code) ?? "notFound");
  });
}

export const handle = { scripts: "none" } as const;

export default function Refused() {
  return null;
}
