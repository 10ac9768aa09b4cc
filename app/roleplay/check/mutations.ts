/** One-character slips that an author's hand makes, for the mutation test. */

/** A story with one slip in it. */
export interface Mutation {
  kind: "full-width" | "bracket" | "tag" | "arrow" | "id";
  text: string;
  /** 1-based */
  line: number;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  "*": "＊",
  "#": "＃",
  "[": "［",
  "]": "］",
  "{": "｛",
  "}": "｝",
  "=": "＝",
  ">": "＞",
  "~": "～",
  ":": "：",
  "-": "－",
};

/** Columns (0-based) of the control marks of a line. */
function marksOf(line: string): number[] {
  const at: number[] = [];
  for (const found of line.matchAll(
    /^\s*([*~]|=+)|->|[#[\]{}]|# ?\w+(:)|^\s*(?:\{\s*|-\s*)[\w ]+(:)|={2,}\s*$/g,
  )) {
    for (let n = 0; n < found[0].length; n += 1) {
      const mark = found[0][n] ?? "";
      if (FULL_WIDTH[mark] !== undefined) at.push(found.index + n);
    }
  }
  return at;
}

function pick<T>(list: readonly T[], below: (n: number) => number): T | undefined {
  return list.length === 0 ? undefined : list[below(list.length)];
}

/** How each kind of slip changes a line; undefined when the line gives no occasion. */
const SLIPS: Readonly<
  Record<Mutation["kind"], (line: string, below: (n: number) => number) => string | undefined>
> = {
  "full-width": (line, below) => {
    const at = pick(marksOf(line), below);
    return at === undefined
      ? undefined
      : `${line.slice(0, at)}${FULL_WIDTH[line[at] ?? ""]}${line.slice(at + 1)}`;
  },
  bracket: (line, below) => {
    const at = pick(
      [...line.matchAll(/[[\]{}]/g)].map((m) => m.index),
      below,
    );
    return at === undefined ? undefined : line.slice(0, at) + line.slice(at + 1);
  },
  tag: (line, below) => {
    const inner = /^(\s*[*+] \[[^#]*)((?:# [^#\]]*)+)\](.*)$/.exec(line);
    if (!inner) return undefined;
    const tags = (inner[2] ?? "").match(/# [^#]*/g) ?? [];
    const n = below(tags.length);
    const moved = (tags[n] ?? "").trim();
    const kept = tags
      .filter((_, k) => k !== n)
      .join("")
      .trimEnd();
    return `${inner[1]}${kept}] ${moved}${inner[3]}`;
  },
  arrow: (line, below) => {
    const at = pick(
      [...line.matchAll(/->/g)].map((m) => m.index),
      below,
    );
    if (at === undefined) return undefined;
    const cut = below(3);
    return cut === 0
      ? line.slice(0, at) + line.slice(at + 2)
      : line.slice(0, at + cut - 1) + line.slice(at + cut);
  },
  id: (line, below) => {
    const found = pick(
      [...line.matchAll(/# (?:id|cite|point|ending|speaker|red|retry): ([a-z][a-z0-9.-]*)/g)],
      below,
    );
    if (!found?.[1]) return undefined;
    const at = found.index + found[0].length - found[1].length + below(found[1].length);
    const now = line[at] ?? "";
    const next = "abcdefghijklmnopqrstuvwxyz0123456789"[below(36)] ?? "x";
    return next === now || /[.-]/.test(now) ? undefined : line.slice(0, at) + next + line.slice(at + 1);
  },
};

/** A story with one slip of a kind, or undefined when no line was found for it. @param below whole numbers below n */
export function mutate(
  text: string,
  kind: Mutation["kind"],
  below: (n: number) => number,
): Mutation | undefined {
  const lines = text.split("\n");
  for (let tries = 0; tries < 400; tries += 1) {
    const n = below(lines.length);
    const line = lines[n] ?? "";
    if (/^\s*(?:#|VAR\b|$)/.test(line) && kind !== "full-width" && kind !== "id") continue;
    if (/^# (?!point|title)/.test(line)) continue;
    const changed = SLIPS[kind](line, below);
    if (changed === undefined || changed === line) continue;
    return { kind, line: n + 1, text: lines.map((each, k) => (k === n ? changed : each)).join("\n") };
  }
  return undefined;
}
