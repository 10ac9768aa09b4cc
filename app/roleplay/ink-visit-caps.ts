/**
 * How far the visit counts of a story can matter: a count that is only compared with fixed numbers tells
 * nothing more once it is above the highest of them. Pure; reads runs of compiled ink (format 21) as the
 * stack machine they are, and answers "no bound" for whatever it does not know.
 */

type Value = { count: string } | { number: number } | undefined;

const COMPARES = new Set(["==", "!=", "<", ">", "<=", ">="]);
const DECIDES = new Set(["&&", "||"]);
const CALCULATES = new Set(["+", "-", "*", "/", "%", "_", "MAX", "?", "!?", "has", "hasnt", "^", "L^"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Whether what follows an evaluation takes its value as yes or no: a conditional divert or an option. */
function decides(next: unknown): boolean {
  const first: unknown = Array.isArray(next) ? next[0] : next;
  return isRecord(first) && (first.c === true || ("*" in first && !Array.isArray(next)));
}

/** Collects the bounds of counts over all containers of a story. */
export class VisitCaps {
  readonly #caps = new Map<string, number>();

  /** A count matters up to this number. */
  note(path: string, cap: number): void {
    this.#caps.set(path, Math.max(this.#caps.get(path) ?? 0, cap));
  }

  /** Highest count that matters, by path of container; paths whose counts matter without bound are left out. */
  get bounded(): ReadonlyMap<string, number> {
    return new Map([...this.#caps].filter(([, cap]) => Number.isFinite(cap)));
  }

  /**
   * Reads one container's items.
   * @param path the container's own path, whose count `visit` reads
   * @param pathOf the path that a `CNT?` names
   */
  read(items: readonly unknown[], path: string, pathOf: (name: unknown) => string | undefined): void {
    let stack: Value[] = [];
    const use = (value: Value, cap: number): void => {
      if (value && "count" in value) this.note(value.count, cap);
    };
    const release = (cap: number): void => {
      for (const value of stack) use(value, cap);
      stack = [];
    };
    let inText = false;
    items.forEach((item, index) => {
      if (item === "str") inText = true;
      else if (item === "/str") {
        inText = false;
        stack.push(undefined);
      } else if (inText) {
        if (isRecord(item) && "CNT?" in item)
          use({ count: pathOf(item["CNT?"]) ?? "" }, Number.POSITIVE_INFINITY);
      } else if (item === "ev" || item === "nop") return;
      else if (item === "/ev") {
        if (stack.some((value) => value && "count" in value)) {
          release(decides(items[index + 1]) ? 1 : Number.POSITIVE_INFINITY);
        }
      } else if (item === "visit") stack.push({ count: path });
      else if (typeof item === "number") stack.push({ number: item });
      else if (typeof item === "boolean") stack.push({ number: Number(item) });
      else if (item === "du") {
        const top = stack.at(-1);
        use(top, Number.POSITIVE_INFINITY);
        stack.push(undefined);
      } else if (typeof item === "string" && (COMPARES.has(item) || item === "MIN")) {
        const values = [stack.pop(), stack.pop()];
        const bound = values.find((each) => each && "number" in each);
        const limit = bound && "number" in bound ? Math.ceil(bound.number) : Number.POSITIVE_INFINITY;
        for (const value of values) use(value, Math.max(0, limit) + (item === "MIN" ? 0 : 1));
        stack.push(undefined);
      } else if (typeof item === "string" && (DECIDES.has(item) || item === "!")) {
        for (let n = item === "!" ? 1 : 2; n > 0; n -= 1) use(stack.pop(), 1);
        stack.push(undefined);
      } else if (typeof item === "string" && CALCULATES.has(item)) {
        use(stack.pop(), Number.POSITIVE_INFINITY);
        if (item !== "_") use(stack.pop(), Number.POSITIVE_INFINITY);
        stack.push(undefined);
      } else if (isRecord(item) && "CNT?" in item) {
        const count = pathOf(item["CNT?"]);
        stack.push(count === undefined ? undefined : { count });
      } else if (isRecord(item) && ("VAR?" in item || "^var" in item || "list" in item || "^->" in item)) {
        stack.push(undefined);
      } else if (isRecord(item) && "*" in item) stack = [];
      else if (stack.length > 0) {
        const isJump = isRecord(item) && item.c === true;
        if (!isJump) release(Number.POSITIVE_INFINITY);
      }
    });
    release(Number.POSITIVE_INFINITY);
  }
}
