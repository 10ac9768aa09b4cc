import type { InkNode } from "./ink-compile.server.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";

/** A fault of logic, at its place in the source. */
export interface LogicFault {
  file: string;
  line: number;
  column: number;
  key: MessageKey;
  values: SentenceValues;
}

type Value = number | boolean | string;

interface Declared {
  node: InkNode;
  isConstant: boolean;
  initial?: Value;
}

interface Uses {
  reads: number;
  /** reads in a condition or a calculation, not only to be shown */
  decides: number;
  sets: number;
}

function children(node: InkNode): InkNode[] {
  const own = node.content ?? [];
  return [...own, ...argumentsOf(node).filter((each) => !own.includes(each))];
}

/** What a built-in function is called with; the compiler takes it out of the call's content. */
function argumentsOf(node: InkNode): InkNode[] {
  if (node.typeName !== "FunctionCall") return [];
  const call = node._proxyDivert as InkNode | undefined;
  return call === undefined ? [] : [call];
}

function nameOf(node: InkNode): string | undefined {
  for (const key of ["variableName", "constantName", "name"])
    if (typeof node[key] === "string") return node[key];
  const identifier = (node.variableIdentifier ??
    node.constantIdentifier ??
    node.varIdentifier ??
    node.identifier) as { name?: unknown } | undefined;
  return typeof identifier?.name === "string" ? identifier.name : undefined;
}

/** The value of a literal, undefined for anything else. */
function literal(node: InkNode | undefined): Value | undefined {
  if (node?.typeName === "Number") {
    return typeof node.value === "number" || typeof node.value === "boolean" ? node.value : undefined;
  }
  if (node?.typeName === "String") {
    const [text, ...more] = children(node);
    if (more.length === 0 && (text === undefined || typeof text.text === "string"))
      return String(text?.text ?? "");
  }
  return undefined;
}

function compare(op: string, a: Value, b: Value): Value | undefined {
  const x = typeof a === "boolean" ? Number(a) : a;
  const y = typeof b === "boolean" ? Number(b) : b;
  if (op === "==") return x === y;
  if (op === "!=") return x !== y;
  if (op === "&&" || op === "and") return Boolean(x) && Boolean(y);
  if (op === "||" || op === "or") return Boolean(x) || Boolean(y);
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  switch (op) {
    case ">":
      return x > y;
    case "<":
      return x < y;
    case ">=":
      return x >= y;
    case "<=":
      return x <= y;
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    default:
      return undefined;
  }
}

/** Value of an expression that nothing in the story can change; undefined when something can. */
function constantOf(node: InkNode | undefined, fixed: ReadonlyMap<string, Value>): Value | undefined {
  if (!node) return undefined;
  const plain = literal(node);
  if (plain !== undefined) return plain;
  if (node.typeName === "ref") {
    const name = nameOf(node);
    return name === undefined ? undefined : fixed.get(name);
  }
  const parts = children(node).map((each) => constantOf(each, fixed));
  const op = typeof node.opName === "string" ? node.opName : typeof node.op === "string" ? node.op : "";
  if (node.typeName === "BinaryExpression" && parts.length === 2) {
    const [a, b] = parts;
    if (a !== undefined && b !== undefined) return compare(op, a, b);
    const known = a ?? b;
    if (known !== undefined && (op === "&&" || op === "and") && !known) return false;
    if (known !== undefined && (op === "||" || op === "or") && known) return true;
    return undefined;
  }
  if (node.typeName === "UnaryExpression" && parts[0] !== undefined) {
    if (op === "not" || op === "!") return !parts[0];
    if (op === "-" && typeof parts[0] === "number") return -parts[0];
  }
  return undefined;
}

const ASSIGNS = ["VAR", "temp", "variable assignment", "CONST", "LIST"];

/** Parts of an expression, and what an expression decides. */
const EXPRESSIONS = [
  "BinaryExpression",
  "UnaryExpression",
  "MultipleConditionExpression",
  "FunctionCall",
  "Divert",
];
const HOLDERS = ["Conditional", "ConditionalSingleBranch", "Choice"];

/** Every node, with what stands above it. */
function walk(
  node: InkNode,
  above: readonly InkNode[],
  visit: (node: InkNode, above: readonly InkNode[]) => void,
): void {
  visit(node, above);
  const next = [...above, node];
  for (const each of children(node)) walk(each, next, visit);
}

/**
 * Conditions that nothing can change, and variables that are never read or never change.
 * @param tree the compiler's syntax tree of the whole story
 * @param main name of the main file
 */
export function findLogicFaults(tree: InkNode, main: string): LogicFault[] {
  const at = (node: InkNode): { file: string; line: number; column: number } => ({
    file: node.debugMetadata?.fileName ?? main,
    line: node.debugMetadata?.startLineNumber ?? 1,
    column: node.debugMetadata?.startCharacterNumber ?? 1,
  });
  const declared = new Map<string, Declared>();
  const lists = new Map<string, InkNode>();
  /** names of lists that are used as more than what a list holds at the moment */
  const named = new Set<string>();
  const temps: { name: string; node: InkNode; scope: InkNode }[] = [];
  const local = new Map<InkNode, Set<string>>();
  const scopeOf = (above: readonly InkNode[]): InkNode =>
    [...above].reverse().find((up) => up.typeName === "Knot" || up.typeName === "Function") ?? tree;
  const readLocally = (name: string, above: readonly InkNode[]): void => {
    const names = local.get(scopeOf(above)) ?? new Set<string>();
    local.set(scopeOf(above), names.add(name));
  };
  const uses = new Map<string, Uses>();
  const use = (name: string): Uses => {
    const known = uses.get(name) ?? { reads: 0, decides: 0, sets: 0 };
    uses.set(name, known);
    return known;
  };
  walk(tree, [], (node, above) => {
    const name = nameOf(node);
    if (node.typeName === "LIST" && name !== undefined) lists.set(name, node);
    else if (node.typeName === "temp" && name !== undefined) {
      temps.push({ name, node, scope: scopeOf(above) });
    } else if (node.typeName === "VAR" && name !== undefined) {
      const [value] = children(node);
      const initial = literal(value);
      declared.set(name, { node, isConstant: false, ...(initial === undefined ? {} : { initial }) });
    } else if (node.typeName === "CONST" && name !== undefined) {
      const initial = literal(children(node)[0]);
      declared.set(name, { node, isConstant: true, ...(initial === undefined ? {} : { initial }) });
    } else if (node.typeName === "ref" && name !== undefined) {
      const own = above.some(
        (up) => ASSIGNS.includes(up.typeName ?? "") && nameOf(up) === name && up.typeName !== "VAR",
      );
      const isPassed = above.at(-1)?.typeName === "Divert" || above.at(-1)?.typeName === "FunctionCall";
      if (isPassed) use(name).sets += takesReference(tree, above.at(-1)) ? 1 : 0;
      if (!own) use(name).reads += 1;
      if (!own) readLocally(name, above);
      if (!asksContent(above.at(-1))) named.add(name);
      const holder = [...above].reverse().find((up) => !EXPRESSIONS.includes(up.typeName ?? ""));
      const isCondition = HOLDERS.includes(holder?.typeName ?? "");
      if (!own && isCondition) use(name).decides += 1;
    } else if (node.typeName === "Divert") {
      const target = node.target as { firstComponent?: unknown } | undefined | null;
      if (typeof target?.firstComponent === "string") {
        use(target.firstComponent).reads += 1;
        readLocally(target.firstComponent, [...above, node]);
        use(target.firstComponent).decides += 1;
      }
    } else if (name !== undefined && (node.typeName === "variable assignment" || isStep(node))) {
      use(name).sets += 1;
    }
  });
  const faults: LogicFault[] = [];
  const fixed = new Map<string, Value>();
  for (const [name, { node, isConstant, initial }] of declared) {
    const { reads, decides, sets } = use(name);
    if ((isConstant || sets === 0) && initial !== undefined) fixed.set(name, initial);
    if (reads === 0) {
      faults.push({
        ...at(node),
        key: sets > 0 ? "variable-never-read" : "variable-unused",
        values: { name },
      });
    } else if (!isConstant && sets === 0 && decides > 0 && initial !== undefined) {
      faults.push({ ...at(node), key: "variable-never-set", values: { name } });
    }
  }
  for (const [name, node] of lists) {
    const { reads, decides, sets } = use(name);
    if (reads > 0 && decides > 0 && sets === 0 && !named.has(name))
      faults.push({ ...at(node), key: "variable-never-set", values: { name } });
  }
  for (const { name, node, scope } of temps) {
    if (!local.get(scope)?.has(name)) faults.push({ ...at(node), key: "variable-unused", values: { name } });
  }
  const judge = (condition: unknown, place: InkNode): void => {
    const parts =
      (condition as InkNode).typeName === "MultipleConditionExpression" ? children(condition as InkNode) : [];
    if (parts.length > 0) {
      for (const part of parts) judge(part, place);
      return;
    }
    const value = constantOf(condition as InkNode | undefined, fixed);
    if (value === undefined || typeof value === "string") return;
    const key = value ? "constant-condition.true" : "constant-condition.false";
    faults.push({
      ...at((condition as InkNode).debugMetadata ? (condition as InkNode) : place),
      key,
      values: {},
    });
  };
  walk(tree, [], (node) => {
    if (node.typeName === "Choice" && node.condition) judge(node.condition, node);
    if (node.typeName === "Conditional") {
      const branches = children(node).filter((each) => "isTrueBranch" in each);
      const isSwitch = branches.some((each) => each.matchingEquality === true);
      if (node.initialCondition && !isSwitch) judge(node.initialCondition, node);
      if (!isSwitch)
        for (const branch of branches) if (branch.ownExpression) judge(branch.ownExpression, branch);
    }
  });
  return faults;
}

/** Whether an expression asks what a list holds at the moment. */
function asksContent(above: InkNode | undefined): boolean {
  if (above?.typeName !== "BinaryExpression") return HOLDERS.includes(above?.typeName ?? "");
  return ["?", "!?", "has", "hasnt", "==", "!="].includes(String(above.opName ?? ""));
}

function isStep(node: InkNode): boolean {
  return "isInc" in node || node.typeName === "IncDecExpression";
}

/** Whether a call hands a variable over by reference. */
function takesReference(tree: InkNode, call: InkNode | undefined): boolean {
  const target = call?.target as { firstComponent?: unknown } | null | undefined;
  const name = typeof call?.name === "string" ? call.name : target?.firstComponent;
  let found = false;
  walk(tree, [], (node) => {
    const args = node.args as { isByReference?: boolean }[] | undefined | null;
    if (!Array.isArray(args) || nameOf(node) !== name) return;
    found ||= args.some((arg) => arg?.isByReference === true);
  });
  return found;
}
