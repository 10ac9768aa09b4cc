/**
 * Which memory of a story can still matter: from a place in compiled ink, what logic is reachable, and
 * which visit counts and variables that logic reads. Used by the walk to tell states apart by exactly
 * what the future can depend on. Pure; reads the compiled JSON (ink format 21; see ink_JSON_runtime_format.md of inkle/ink).
 *
 * Soundness: reachability is computed on whole containers and over-approximates. A container leads to
 * the containers inside it, to its parent when it is inline (flow goes on there), to every target of a
 * divert, tunnel, function or option in it, and every divert target kept as a value anywhere counts as
 * reachable from everywhere. An option that is not once-only reads no count. What cannot be resolved
 * makes everything count.
 */

import { VisitCaps } from "./ink-visit-caps.ts";

/** What reachable logic reads. `all` stands for "cannot tell: keep everything". */
export interface Reads {
  visits: ReadonlySet<string>;
  variables: ReadonlySet<string>;
  turns: boolean;
  all: boolean;
}

interface Node {
  path: string;
  parent?: Node;
  inline: boolean;
  items: unknown[];
  named: Map<string, Node>;
  children: Map<number, Node>;
  edges: Set<Node>;
  visits: Set<string>;
  variables: Set<string>;
  turns: boolean;
  all: boolean;
}

const ONCE_ONLY = 0x10;

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export class InkReach {
  readonly #root: Node;
  readonly #nodes: Node[] = [];
  readonly #valueTargets = new Set<Node>();
  readonly #unresolved: string[] = [];
  readonly #memory = new Map<string, Reads>();
  /** Ids that options of the story carry, in order of appearance. */
  readonly choiceIds: readonly string[];
  /** Ids that endings of the story carry. */
  readonly endingIds: readonly string[];
  /** Ids of the turning points. */
  readonly pointIds: readonly string[];
  /** Whether anything in the story reads counts of turns. */
  readonly countsTurns: boolean;
  /** Whether anything random is in the story. */
  readonly random: boolean;

  /** @param json compiled story @throws SyntaxError when it is not JSON */
  constructor(json: string) {
    const parsed: unknown = JSON.parse(json);
    const root = isRecord(parsed) ? parsed.root : undefined;
    this.#root = this.#build(Array.isArray(root) ? root : [], "", undefined, true);
    for (const node of this.#nodes) this.#link(node);
    const tags = this.#nodes.flatMap((node) => tagsIn(node.items));
    const ids = (key: string, onChoice: boolean): string[] => [
      ...new Set(
        tags
          .filter((tag) => tag.onChoice === onChoice && tag.text.startsWith(`${key}:`))
          .map((tag) => tag.text.slice(key.length + 1).trim()),
      ),
    ];
    this.choiceIds = ids("id", true);
    this.endingIds = ids("ending", false);
    this.pointIds = ids("point", false);
    this.countsTurns = this.#nodes.some((node) => node.turns || node.all);
    this.random = this.#nodes.some((node) =>
      node.items.some((item) => /^(?:rnd|srnd|seq|lrnd)$/.test(String(item))),
    );
  }

  /** What is read by logic reachable from these places (paths as ink saves them). */
  readsFrom(places: readonly string[]): Reads {
    const key = [...new Set(places)].sort().join("\n");
    const known = this.#memory.get(key);
    if (known) return known;
    const reads = this.#collect(places);
    this.#memory.set(key, reads);
    return reads;
  }

  /** Highest visit count that any logic can tell from a higher one, by path; without entry there is none. */
  get visitCaps(): ReadonlyMap<string, number> {
    if (this.#unresolved.length > 0 || this.#nodes.some((node) => node.all)) return new Map();
    const caps = new VisitCaps();
    for (const node of this.#nodes) {
      const pathOf = (name: unknown): string | undefined =>
        typeof name === "string" ? this.#target(node, name)?.path : undefined;
      caps.read(node.items, node.path, pathOf);
      for (const item of node.items) {
        const flags = isRecord(item) && "*" in item && typeof item.flg === "number" ? item.flg : 0;
        const target = isRecord(item) && (flags & ONCE_ONLY) !== 0 ? pathOf(item["*"]) : undefined;
        if (target !== undefined) caps.note(target, 1);
      }
    }
    return caps.bounded;
  }

  /** Paths of every container that flow from these places can enter, or undefined when that cannot be told. */
  reachedFrom(places: readonly string[]): ReadonlySet<string> | undefined {
    if (this.#unresolved.length > 0) return undefined;
    const { seen, isWhole } = this.#flood(places);
    return isWhole ? new Set([...seen].map((node) => node.path)) : undefined;
  }

  /** Every container that flow from these places can enter. */
  #flood(places: readonly string[]): { seen: Set<Node>; isWhole: boolean } {
    const queue: Node[] = [...this.#valueTargets];
    let isWhole = true;
    for (const place of places) {
      const node = place === "" ? this.#root : this.#resolve(this.#root, place.split("."));
      if (node) queue.push(node);
      else isWhole = false;
    }
    const seen = new Set<Node>(queue);
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const next of node.edges) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return { seen, isWhole };
  }

  #collect(places: readonly string[]): Reads {
    const visits = new Set<string>();
    const variables = new Set<string>();
    let turns = false;
    const { seen, isWhole } = this.#flood(places);
    let all = this.#unresolved.length > 0 || !isWhole;
    for (const node of seen) {
      for (const path of node.visits) visits.add(path);
      for (const name of node.variables) variables.add(name);
      turns ||= node.turns;
      all ||= node.all;
    }
    return { visits, variables, turns, all };
  }

  #build(list: unknown[], path: string, parent: Node | undefined, inline: boolean): Node {
    const last = list.at(-1);
    const node: Node = {
      path,
      inline,
      items: list.slice(0, -1),
      named: new Map(),
      children: new Map(),
      edges: new Set(),
      visits: new Set(),
      variables: new Set(),
      turns: false,
      all: false,
    };
    if (parent) node.parent = parent;
    this.#nodes.push(node);
    const join = (step: string): string => (path === "" ? step : `${path}.${step}`);
    node.items.forEach((item, index) => {
      if (!Array.isArray(item)) return;
      const end: unknown = item.at(-1);
      const name = isRecord(end) && typeof end["#n"] === "string" ? end["#n"] : undefined;
      const child = this.#build(item, join(name ?? String(index)), node, true);
      node.children.set(index, child);
      if (name !== undefined) node.named.set(name, child);
    });
    if (isRecord(last)) {
      for (const [name, inner] of Object.entries(last)) {
        if (Array.isArray(inner)) node.named.set(name, this.#build(inner, join(name), node, false));
      }
    }
    return node;
  }

  /** Finds the container of a path; a path to something inside a container finds that container. */
  #resolve(from: Node, steps: readonly string[]): Node | undefined {
    let node: Node | undefined = from;
    for (const [n, step] of steps.entries()) {
      if (node === undefined) return undefined;
      if (step === "^") node = node.parent;
      else if (node.named.has(step)) node = node.named.get(step);
      else if (/^\d+$/.test(step)) {
        const child: Node | undefined = node.children.get(Number(step));
        if (child === undefined) return n === steps.length - 1 ? node : undefined;
        node = child;
      } else return n === steps.length - 1 && step.startsWith("$") ? node : undefined;
    }
    return node;
  }

  /** Path text as written in an object of `node`: absolute, or relative to that object with a leading dot. */
  #target(node: Node, path: string): Node | undefined {
    if (!path.startsWith(".")) return this.#resolve(this.#root, path.split("."));
    const steps = path.slice(1).split(".");
    return steps[0] === "^" ? this.#resolve(node, steps.slice(1)) : this.#resolve(node, steps);
  }

  #link(node: Node): void {
    for (const child of node.children.values()) {
      node.edges.add(child);
      child.edges.add(node);
    }
    const follow = (path: unknown): Node | undefined => {
      const target = typeof path === "string" ? this.#target(node, path) : undefined;
      if (target) node.edges.add(target);
      else this.#unresolved.push(String(path));
      return target;
    };
    for (const item of node.items) {
      if (item === "visit") node.visits.add(node.path);
      if (item === "turn" || item === "turns") node.turns = true;
      if (item === "readc") node.all = true;
      if (!isRecord(item)) continue;
      if ("x()" in item) node.all = true;
      for (const key of ["->", "->t->", "f()"] as const) {
        if (key in item && item.var !== true) follow(item[key]);
        if (key in item && item.var === true && typeof item[key] === "string") node.variables.add(item[key]);
      }
      if ("*" in item) {
        const target = follow(item["*"]);
        const flags = typeof item.flg === "number" ? item.flg : 0;
        if (target && (flags & ONCE_ONLY) !== 0) node.visits.add(target.path);
      }
      if ("^->" in item) {
        const target = typeof item["^->"] === "string" ? this.#target(node, item["^->"]) : undefined;
        if (target) this.#valueTargets.add(target);
        else this.#unresolved.push(String(item["^->"]));
      }
      if ("CNT?" in item) {
        const target = typeof item["CNT?"] === "string" ? this.#target(node, item["CNT?"]) : undefined;
        if (target) node.visits.add(target.path);
        else node.all = true;
      }
      for (const key of ["VAR?", "^var"] as const) {
        if (typeof item[key] === "string") node.variables.add(item[key]);
      }
    }
  }
}

/** Tags in a run of compiled content (`"#", "^text ", "/#"`); those of options lie between `str` and `/str`. */
function tagsIn(items: readonly unknown[]): { text: string; onChoice: boolean }[] {
  const tags: { text: string; onChoice: boolean }[] = [];
  let open: string | undefined;
  let onChoice = false;
  for (const item of items) {
    if (item === "str") onChoice = true;
    else if (item === "/str") onChoice = false;
    else if (item === "#") open = "";
    else if (item === "/#") {
      if (open !== undefined) tags.push({ text: open.trim(), onChoice });
      open = undefined;
    } else if (open !== undefined && typeof item === "string" && item.startsWith("^")) open += item.slice(1);
  }
  return tags;
}
