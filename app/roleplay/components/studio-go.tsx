import type { ReactNode } from "react";
import { cx } from "#app/ui/index.ts";
import { studioQuery } from "../studio/address.ts";
import type { StudioPath } from "../studio/types.ts";

/** How one goes on: by an address, or by a form in which the text travels along. */
export type StudioWay =
  | { by: "address"; base: string; version: string | undefined; path: StudioPath }
  | { by: "form"; formId: string; path: StudioPath };

/** Goes to where these choices lead; nothing is stored on the way. */
export function Go({
  way,
  choices,
  look,
  children,
}: {
  way: StudioWay;
  choices: readonly string[];
  look: "button" | "text" | "option";
  children: ReactNode;
}) {
  const className = cx(
    look === "button" && "btn btn-secondary",
    look === "text" &&
      "inline-flex min-h-11 cursor-pointer items-center text-sm text-plum underline underline-offset-4",
    look === "option" &&
      "block w-full cursor-pointer py-1 text-left font-semibold text-plum underline underline-offset-4",
  );
  return way.by === "address" ? (
    <a href={`${way.base}${studioQuery({ ...way.path, choices }, way.version)}#now`} className={className}>
      {children}
    </a>
  ) : (
    <button type="submit" form={way.formId} name="go" value={choices.join("\n")} className={className}>
      {children}
    </button>
  );
}
