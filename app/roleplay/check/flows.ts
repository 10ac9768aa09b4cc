import type { InkNode } from "./ink-compile.server.ts";
import type { StoryMap } from "./types.ts";

/** One knot, stitch or function of a story. */
export interface Flow {
  /** `knot` or `knot.stitch`, which is also its path in the compiled story */
  path: string;
  kind: "Knot" | "Stitch" | "Function";
  file: string;
  line: number;
  isFirstStitch: boolean;
}

/** A way from one part of the story to another. `from` and `to` are paths of flows; the head of the file is "". */
export interface FlowLink {
  from: string;
  to: string;
  file: string;
  line: number;
}

export interface FlowTable {
  flows: Flow[];
  links: FlowLink[];
  /** lines of multi-line sequences, whose later parts show on later visits only */
  sequenceLines: { file: string; from: number; to: number }[];
}

/** Reads parts and ways from the compiler's syntax tree. @param main name of the main file */
export function readFlows(tree: InkNode, main: string): FlowTable {
  const table: FlowTable = { flows: [], links: [], sequenceLines: [] };
  const found: { from: string; target: string; node: InkNode }[] = [];
  const labels = new Map<string, string>();
  const fileOf = (node: InkNode): string => node.debugMetadata?.fileName ?? main;
  const lineOf = (node: InkNode): number => node.debugMetadata?.startLineNumber ?? 1;
  const visit = (node: InkNode, flow: string, knot: string): void => {
    let here = flow;
    let inKnot = knot;
    const kind = node.typeName;
    if (kind === "Knot" || kind === "Function" || kind === "Stitch") {
      const name = String(node.name ?? "");
      here = kind === "Stitch" && knot !== "" ? `${knot}.${name}` : name;
      if (kind !== "Stitch") inKnot = name;
      const isFirstStitch =
        kind === "Stitch" && !table.flows.some((each) => each.path.startsWith(`${knot}.`));
      table.flows.push({ path: here, kind, file: fileOf(node), line: lineOf(node), isFirstStitch });
    }
    if ((kind === "Choice" || kind === "Gather") && typeof node.name === "string")
      labels.set(node.name, here);
    if (kind === "Sequence") {
      const end =
        (node.debugMetadata as { endLineNumber?: number } | undefined)?.endLineNumber ?? lineOf(node);
      table.sequenceLines.push({ file: fileOf(node), from: lineOf(node), to: end });
    }
    const target = kind === "Divert" ? node.target : undefined;
    const components = (target as { dotSeparatedComponents?: unknown } | null | undefined)
      ?.dotSeparatedComponents;
    if (typeof components === "string") found.push({ from: here, target: components, node });
    if (kind === "ref" && typeof node.name === "string")
      found.push({ from: here, target: `?${node.name}`, node });
    for (const each of node.content ?? []) visit(each, here, inKnot);
  };
  visit(tree, "", "");
  const paths = new Set(table.flows.map((each) => each.path));
  for (const { from, target, node } of found) {
    if (target.startsWith("?")) continue;
    const knot = from.split(".")[0] ?? "";
    const [first = "", second = ""] = target.split(".");
    const options = [`${knot}.${first}`, `${first}.${second}`, first, labels.get(first) ?? ""];
    const to =
      options.find((each) => paths.has(each)) ?? (labels.has(first) ? (labels.get(first) ?? "") : undefined);
    if (to !== undefined) table.links.push({ from, to, file: fileOf(node), line: lineOf(node) });
  }
  return table;
}

/** The story as Inky draws it. @param isReached whether a play can come to a part */
export function mapOf({ flows, links }: FlowTable, isReached: (path: string) => boolean): StoryMap {
  return {
    parts: flows
      .filter((each) => each.kind !== "Function")
      .map(({ path, file, line }) => ({ name: path, file, line, isReached: isReached(path) })),
    ways: links,
  };
}
