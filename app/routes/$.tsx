import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicDoor } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

/** Every address that leads nowhere. */
export function loader({ context }: LoaderFunctionArgs) {
  return publicDoor(context, (): null => {
    throw new Refusal("notFound");
  });
}

export const handle = { scripts: "none" } as const;

export default function Nowhere() {
  return null;
}
