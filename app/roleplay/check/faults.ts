import type { WalkFault } from "../walk.server.ts";
import type { InkPlace, PlacedContent } from "./trace.server.ts";
import type { CheckFinding } from "./types.ts";

export interface FaultContext {
  places: readonly PlacedContent[];
  main: string;
  isGraded: boolean;
}

/** The place of a piece of content, or of the nearest container around it that has one. */
export function placeOfPath(
  places: ReadonlyMap<string, InkPlace>,
  path: string | undefined,
): InkPlace | undefined {
  for (
    let at = path;
    at !== undefined && at !== "";
    at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : undefined
  ) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}

/** Puts the faults that a walk met into findings on their lines, each line once. */
export function findFaults(faults: readonly WalkFault[], context: FaultContext): CheckFinding[] {
  const { places, main, isGraded } = context;
  const index = new Map<string, InkPlace>(places.map((each) => [each.path, each]));
  const found: CheckFinding[] = [];
  const add = (
    place: InkPlace | undefined,
    key: CheckFinding["key"],
    values: CheckFinding["values"] = {},
  ): void => {
    const { file, line } = place ?? { file: main, line: 1 };
    const rule = key.split(".")[0] ?? key;
    if (found.some((each) => each.file === file && each.line === line)) return;
    found.push({ file, line, column: 1, severity: "error", rule, key, values });
  };
  for (const fault of faults) {
    const way = fault.path.length > 0 ? fault.path.slice(-4).join(" → ") : "…";
    const place = placeOfPath(index, fault.place);
    if (fault.kind === "no-ending") {
      if (isGraded) add(place, "ending-missing", { way });
    } else if (fault.code === "recursion") add(place, "recursion");
    else if (fault.code === "endless-loop" || fault.code === "play-too-long") {
      add(place, "endless-loop");
    } else if (/ran out of content/.test(fault.message)) {
      const choices = exhausted(fault.place, places);
      if (choices) add(choices, "choices-run-out", { way });
      else add(place, "run-out", { way });
    } else add(place, "story-fault", { way, text: shorten(fault.message) });
  }
  return found;
}

function shorten(message: string): string {
  return message
    .replace(/^RUNTIME ERROR:\s*(?:'[^']*'\s*)?(?:line \d+:\s*)?/, "")
    .replace(/\s+/g, " ")
    .slice(0, 160);
}

/** When the last thing passed is an option that is used up: the first option of its set. */
function exhausted(path: string | undefined, places: readonly PlacedContent[]): InkPlace | undefined {
  const last = places.find((each) => each.path === path);
  const near = places.filter((each) => each.choiceTarget !== undefined && each.line <= (last?.line ?? 0));
  const isOption = near.some((each) => each.line === last?.line && each.file === last?.file);
  if (!isOption) return undefined;
  const weaveOf = (each: PlacedContent): string => each.choiceTarget?.replace(/\.?[^.]*$/, "") ?? "";
  const mine = near.find((each) => each.line === last?.line && each.file === last?.file);
  const own = near.filter((each) => each.file === last?.file && mine && weaveOf(each) === weaveOf(mine));
  return own[0] ?? last;
}
