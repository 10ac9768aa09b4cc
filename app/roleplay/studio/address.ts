import type { StudioPath } from "./types.ts";

/** The query of a play in the studio: `knot`, one `c` a choice, one `set=name:value` a variable. */
export function studioQuery({ knot, choices, set }: StudioPath, version?: string): string {
  const query = new URLSearchParams();
  if (version !== undefined) query.set("version", version);
  if (knot !== "") query.set("knot", knot);
  for (const [name, value] of Object.entries(set)) query.append("set", `${name}:${value}`);
  for (const id of choices) query.append("c", id);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** Reads what {@link studioQuery} writes. A form may also send `v.name=value`, empty for a value left as it is. */
export function readStudioQuery(query: URLSearchParams): StudioPath & { version: string } {
  const set: Record<string, string> = {};
  for (const pair of query.getAll("set").slice(0, 100)) {
    const at = pair.indexOf(":");
    if (at > 0) set[pair.slice(0, at)] = pair.slice(at + 1).slice(0, 200);
  }
  for (const [name, value] of query) {
    if (name.startsWith("v.") && value.trim() !== "") set[name.slice(2)] = value.trim().slice(0, 200);
  }
  return {
    version: query.get("version") ?? "",
    knot: (query.get("knot") ?? "").slice(0, 200),
    choices: query.getAll("c").slice(0, 200),
    set,
  };
}

/** Whether the query comes from the form, whose variables stand under names of their own. */
export function isFormQuery(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => name.startsWith("v."));
}

/** A play as a test records it: one choice id a line. */
export function transcriptText(choices: readonly string[]): string {
  return choices.map((id) => `${id}\n`).join("");
}
