import { placeOfPath } from "./faults.ts";
import type { InkPlace, PlacedContent } from "./trace.server.ts";
import type { CheckFinding } from "./types.ts";

/** What a walk has seen of a condition. */
export interface SeenCondition {
  /** path of the branch that the condition opens */
  target: string;
  held: boolean;
  failed: boolean;
}

/**
 * Conditions that hold in no play, so that their text is never seen. A condition with an alternative is left
 * alone, since it shows something either way, and so is one that always holds, since it hides nothing.
 * @param conditions by path of the conditional jump, after a complete walk
 * @param codeOf the code of a line
 */
export function findConstantConditions(
  conditions: ReadonlyMap<string, SeenCondition>,
  places: readonly PlacedContent[],
  codeOf: (file: string, line: number) => string,
): Omit<CheckFinding, "rule">[] {
  const index = new Map<string, InkPlace>(places.map((each) => [each.path, each]));
  const found: Omit<CheckFinding, "rule">[] = [];
  for (const [path, { target, held, failed }] of conditions) {
    const place = placeOfPath(index, target) ?? placeOfPath(index, path);
    if (!place || held || !failed) continue;
    const code = codeOf(place.file, place.line);
    const alone = [...code.matchAll(/(?<!\\)\{[^{}:|]*:[^{}|]*\}/g)];
    if (alone.length === 0 || /\{[^{}]*\|/.test(code)) continue;
    found.push({
      file: place.file,
      line: place.line,
      column: code.search(/\{/) + 1,
      severity: "warning",
      key: "constant-condition.false",
      values: {},
    });
  }
  return found;
}
