import type { InkObserver } from "../ink-engine.server.ts";
import { RoleplayError } from "../roleplay-error.ts";

/** Most pieces of content between two choices; no story that stops needs as many. */
export const MAX_STEPS_PER_TURN = 40_000;
/** Most tunnels and functions open at once. */
export const MAX_CALL_DEPTH = 400;
/** Longest time between two choices. */
const MAX_TURN_MS = 2_000;
/** Pieces remembered behind the last one, to tell what goes round. */
const TAIL = 256;

/** A place in ink source. */
export interface InkPlace {
  file: string;
  line: number;
}

interface DebugPlace {
  startLineNumber: number;
  fileName: string | null;
}

interface RuntimeContent {
  path: { toString(): string };
  ownDebugMetadata?: DebugPlace | null;
  /** its own, or that of what is around it */
  debugMetadata?: DebugPlace | null;
  content?: unknown;
  namedOnlyContent?: Map<string, unknown> | null;
}

function isContent(value: unknown): value is RuntimeContent {
  return typeof value === "object" && value !== null && "path" in value;
}

/** The path by which ink names a piece of content. */
export function pathOf(content: object): string {
  return isContent(content) ? content.path.toString() : "";
}

/** A piece of compiled content and the line it was written on. */
export interface PlacedContent extends InkPlace {
  path: string;
  /** whether it is a container, which is never passed itself */
  isContainer: boolean;
  /** whether it is text that is shown */
  isText: boolean;
  /** for the point where an option is made: path of what follows when it is taken */
  choiceTarget?: string;
}

/**
 * Every piece of a story that the compiler has just made, with its line. From JSON the same pieces have
 * the same paths but no lines.
 * @param root the story's `mainContentContainer`
 * @param mainFile the name of the main file, for content that names none
 */
export function placesOf(root: object, mainFile: string): PlacedContent[] {
  const places: PlacedContent[] = [];
  const visit = (content: unknown): void => {
    if (!isContent(content)) return;
    const { choiceTarget: offered } = content as { choiceTarget?: unknown };
    const own = content.ownDebugMetadata ?? (isContent(offered) ? content.debugMetadata : undefined);
    const inner = Array.isArray(content.content) ? (content.content as unknown[]) : undefined;
    if (own) {
      const file = own.fileName ?? mainFile;
      const { value, choiceTarget } = content as { value?: unknown; choiceTarget?: unknown };
      const target = isContent(choiceTarget) ? { choiceTarget: pathOf(choiceTarget) } : {};
      places.push({
        ...target,
        path: pathOf(content),
        file,
        line: own.startLineNumber,
        isContainer: inner !== undefined,
        isText: typeof value === "string" && value.trim() !== "",
      });
    }
    for (const each of inner ?? []) visit(each);
    for (const each of content.namedOnlyContent?.values() ?? []) visit(each);
  };
  visit(root);
  return places;
}

/** What a walk has passed; stops what never ends. */
export class StoryTrace implements InkObserver {
  /** Paths of all content passed so far. */
  readonly passedPaths = new Set<string>();
  readonly #known = new WeakSet<object>();
  readonly #tail: object[] = [];
  #steps = 0;
  #begunAt = 0;
  readonly #now: () => number;

  /** @param now milliseconds on any clock that does not go back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Every condition met so far: how often it held and how often not, by path of the jump that it decides. */
  readonly conditions = new Map<string, { target: string; held: boolean; failed: boolean }>();
  readonly #jumps = new WeakMap<object, { target: string; held: boolean; failed: boolean } | null>();
  #open: { target: string; held: boolean; failed: boolean } | null = null;

  /** Notes what a condition led to: the piece after its jump lies in its branch, or it does not. */
  #decide(content: object): void {
    const open = this.#open;
    if (open && !(open.held && open.failed)) {
      const path = pathOf(content);
      if (path === open.target || path.startsWith(`${open.target}.`)) open.held = true;
      else open.failed = true;
    }
    let jump = this.#jumps.get(content);
    if (jump === undefined) {
      const { isConditional, targetPath } = content as {
        isConditional?: unknown;
        targetPath?: { toString(): string } | null;
      };
      jump = null;
      if (isConditional === true && targetPath) {
        jump = { target: targetPath.toString(), held: false, failed: false };
        this.conditions.set(pathOf(content), jump);
      }
      this.#jumps.set(content, jump);
    }
    this.#open = jump;
  }

  begin(): void {
    this.#open = null;
    this.#steps = 0;
    this.#begunAt = this.#now();
  }

  passed(content: object, depth: number): void {
    if (!this.#known.has(content)) {
      this.#known.add(content);
      this.passedPaths.add(pathOf(content));
    }
    this.#decide(content);
    this.#tail[this.#steps % TAIL] = content;
    this.#steps += 1;
    if (depth > MAX_CALL_DEPTH) throw new RoleplayError("recursion", "calls itself without end");
    const isLong = this.#steps % 1_024 === 0 && this.#now() - this.#begunAt > MAX_TURN_MS;
    if (this.#steps > MAX_STEPS_PER_TURN || isLong) {
      throw new RoleplayError("endless-loop", "goes round without end");
    }
  }

  /** Path of the piece passed last. */
  get last(): string | undefined {
    const last = this.#tail[(this.#steps - 1) % TAIL];
    return last === undefined ? undefined : pathOf(last);
  }

  /**
   * The last line in the source that the present turn goes round, in the file that holds most of the round.
   * @param placeOf place of a path, when it has one
   */
  roundOf(placeOf: (path: string) => InkPlace | undefined): string | undefined {
    const byFile = new Map<string, { count: number; path: string; line: number }>();
    for (const path of this.recent()) {
      const place = placeOf(path);
      if (!place) continue;
      const known = byFile.get(place.file) ?? { count: 0, path, line: place.line };
      const isLater = place.line > known.line;
      byFile.set(place.file, {
        count: known.count + 1,
        path: isLater ? path : known.path,
        line: Math.max(place.line, known.line),
      });
    }
    const [most] = [...byFile.values()].sort((a, b) => b.count - a.count);
    return most?.path ?? this.last;
  }

  /** Paths of the pieces passed in the current turn, the latest first; only the last few. */
  recent(): string[] {
    const count = Math.min(this.#steps, TAIL);
    return Array.from({ length: count }, (_, n) => {
      const content = this.#tail[(this.#steps - 1 - n) % TAIL];
      return content === undefined ? "" : pathOf(content);
    });
  }
}
