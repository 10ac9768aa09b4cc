import { z } from "zod";

/*
 * A published lesson is data: a tree of blocks. Text blocks are a closed set of elements; pieces name a
 * component, its version and its props. Blocks carry no interface words, no tokens and no answer keys.
 */

/** Elements of running text that a lesson may contain. */
export const TEXT_TAGS = [
  "p",
  "h2",
  "h3",
  "ul",
  "ol",
  "li",
  "strong",
  "em",
  "a",
  "br",
  "hr",
  "blockquote",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
] as const;
export type TextTag = (typeof TEXT_TAGS)[number];

const idText = z.string().regex(/^[a-z0-9.-]+$/, "an id has lower-case letters, digits, dots and hyphens");
const duration = z
  .string()
  .regex(/^P(?:\d+M|\d+D|T\d+(?:H|M|S))$/, "a duration is written PT2S, PT30M, PT24H, P15D or P2M");
const localMinute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "a time is written 2026-03-02T21:40");
const idList = z.string().regex(/^[a-z0-9. -]+$/, "ids separated by spaces");

/** Props of every piece a lesson may use; unknown props are errors. */
export const PIECE_PROPS = {
  Cite: z.strictObject({ id: idText }),
  Quote: z.strictObject({ id: idText }),
  SayNever: z.strictObject({ title: z.string().min(1), say: idList, never: idList }),
  Steps: z.strictObject({}),
  Statute: z.strictObject({ id: idText }),
  Term: z.strictObject({ id: idText }),
  CaseBox: z.strictObject({ title: z.string().min(1), warning: z.string().min(1).optional() }),
  KeyFigure: z.strictObject({ value: z.string().min(1), label: z.string().min(1), cite: idText }),
  Check: z.strictObject({ question: idText }),
  Tomorrow: z.strictObject({}),
  /** a clock that starts at an hour of the reader's; its children are deadlines */
  Timeline: z.strictObject({ title: z.string().min(1), start: z.string().min(1), at: localMinute }),
  /** one deadline of a timeline: an ISO 8601 duration after the start (PT2S, PT24H, P15D, P2M) */
  Deadline: z.strictObject({ after: duration, label: z.string().min(1), cite: idText }),
  /** a form of the manual, filled in for a fictional case (content/forms) */
  FormExercise: z.strictObject({ form: idText }),
  /** the costing exercise of the UN package, module 7 */
  CostingCalculator: z.strictObject({ cite: idList }),
  /** questions that lead to an advice; its children are Ask and Advice */
  DecisionTree: z.strictObject({ title: z.string().min(1) }),
  /** one question of a decision tree; its children are answers */
  Ask: z.strictObject({ id: idText, text: z.string().min(1) }),
  Answer: z.strictObject({ say: z.string().min(1), go: idText }),
  Advice: z.strictObject({ id: idText, title: z.string().min(1) }),
} as const;
export type PieceName = keyof typeof PIECE_PROPS;

/** The version of each piece's props; today's renderer must understand every version ever published. */
export const PIECE_VERSION = 1;

/** Props as stored; each piece's own schema above has checked them at publication. */
export type PieceProps = Record<string, string>;

/** One node of a lesson. */
export type Block =
  | string
  | { tag: TextTag; href?: string; children: Block[] }
  | { piece: PieceName; version: number; props: PieceProps; children: Block[] };

/** The shape of a block tree, for data that comes out of storage or an import. */
export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ tag: z.enum(TEXT_TAGS), href: z.string().optional(), children: z.array(blockSchema) }),
    z.strictObject({
      piece: z.enum(Object.keys(PIECE_PROPS) as [PieceName, ...PieceName[]]),
      version: z.number().int().positive(),
      props: z.record(z.string(), z.string()),
      children: z.array(blockSchema),
    }),
  ]),
);

/** All pieces of a tree, in reading order. */
export function piecesOf(blocks: readonly Block[]): Extract<Block, { piece: PieceName }>[] {
  return blocks.flatMap((block) => {
    if (typeof block === "string") return [];
    const inside = piecesOf(block.children);
    return "piece" in block ? [block, ...inside] : inside;
  });
}

/** The ids of sources that a tree cites, each once, in reading order. */
export function citedIds(blocks: readonly Block[]): string[] {
  const ids = piecesOf(blocks).flatMap(({ piece, props }) => {
    if (piece === "Cite" || piece === "Quote" || piece === "Statute") return [props.id ?? ""];
    if (piece === "KeyFigure" || piece === "Deadline") return [props.cite ?? ""];
    if (piece === "CostingCalculator") return (props.cite ?? "").split(/\s+/);
    if (piece === "SayNever") return `${props.say} ${props.never}`.split(/\s+/);
    return [];
  });
  return [...new Set(ids.filter(Boolean))];
}

/** The plain text of a tree, for counting and search. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => (typeof block === "string" ? block : plainText(block.children))).join("");
}
