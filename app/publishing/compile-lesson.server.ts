import { Fragment, type FunctionComponent, isValidElement, type ReactNode } from "react";
import remarkGfm from "remark-gfm";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import {
  type Block,
  PIECE_PROPS,
  PIECE_VERSION,
  type PieceName,
  TEXT_TAGS,
  type TextTag,
} from "./block.schema.ts";
import { type LessonMeta, lessonMetaSchema } from "./content.schema.ts";
import { type Finding, lineOf } from "./findings.ts";

/** A lesson read from its file: what stands above and what stands in it. */
export interface CompiledLesson {
  meta: LessonMeta;
  blocks: Block[];
}

const BLOCK_PARENTS: readonly string[] = [
  "ul",
  "ol",
  "table",
  "thead",
  "tbody",
  "tr",
  "Steps",
  "Tomorrow",
  "CaseBox",
  "Timeline",
  "DecisionTree",
  "Ask",
  "Advice",
];

/** One marker a piece: never rendered, only recognised while the element tree is read. */
const MARKERS = new Map<unknown, PieceName>();
const components: Record<string, FunctionComponent> = {};
for (const name of Object.keys(PIECE_PROPS) as PieceName[]) {
  const marker: FunctionComponent = () => null;
  MARKERS.set(marker, name);
  components[name] = marker;
}

/**
 * Compiles one MDX lesson with mdx-bundler and reads the result into a tree of blocks. Runs when content is
 * published, never during a request. MDX is code: only files of this repository come here, never an upload.
 * @param file the path that findings name
 * @param source the whole text, front matter included
 */
export async function compileLesson(
  file: string,
  source: string,
): Promise<{ lesson: CompiledLesson | null; findings: Finding[] }> {
  const findings: Finding[] = [];
  const split = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!split) {
    return {
      lesson: null,
      findings: [
        { file, line: 1, severity: "error", rule: "front-matter", message: "开头缺少 --- 之间的课程信息。" },
      ],
    };
  }
  const [, head = "", body = ""] = split;
  const meta = readMeta(file, head, findings);
  const offset = head.split("\n").length + 2;
  const forbidden = /^\s*(?:import|export)\s/m.exec(body);
  if (forbidden) {
    findings.push({
      file,
      line: offset + lineOf(body, forbidden.index),
      severity: "error",
      rule: "code-in-lesson",
      message: "课文里不能有 import 或 export。",
    });
    return { lesson: null, findings };
  }
  const blocks = await readBody(file, source, body, offset, findings);
  return { lesson: meta && blocks ? { meta, blocks } : null, findings };
}

function readMeta(file: string, head: string, findings: Finding[]): LessonMeta | null {
  let raw: unknown;
  try {
    raw = parseYaml(head);
  } catch (error) {
    const line =
      error instanceof Error && "linePos" in error
        ? ((error.linePos as { line: number }[])[0]?.line ?? 1)
        : 1;
    findings.push({
      file,
      line: line + 1,
      severity: "error",
      rule: "front-matter",
      message: `课程信息不是合格的 YAML：${firstLine(error)}`,
    });
    return null;
  }
  const parsed = lessonMetaSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? "");
    const at = head.split("\n").findIndex((line) => line.startsWith(`${key}:`));
    findings.push({
      file,
      line: Math.max(0, at) + 2,
      severity: "error",
      rule: "front-matter",
      message: `${issue.path.join(".")}：${issue.message}`,
    });
  }
  return null;
}

async function readBody(
  file: string,
  source: string,
  body: string,
  offset: number,
  findings: Finding[],
): Promise<Block[] | null> {
  try {
    const { bundleMDX } = await import("mdx-bundler");
    const { getMDXComponent } = await import("mdx-bundler/client/index.js");
    const { code } = await bundleMDX({
      source: body,
      mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm] }),
      esbuildOptions: (options) => ({ ...options, charset: "utf8", logLevel: "silent" }),
    });
    const Content = getMDXComponent(code) as FunctionComponent<{
      components: Record<string, FunctionComponent>;
    }>;
    const reader = { file, source, findings };
    return readNodes(reader, Content({ components }) as ReactNode, "root");
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /:(\d+):(\d+)/.exec(text) ?? /\((\d+):(\d+)/.exec(text);
    findings.push({
      file,
      line: place ? offset + Number(place[1]) : offset + 1,
      severity: "error",
      rule: "mdx",
      message: `课文不能编译：${firstLine(error)}`,
    });
    return null;
  }
}

interface Reader {
  file: string;
  source: string;
  findings: Finding[];
}

/** React's element tree as blocks; anything outside the closed set is a finding. */
function readNodes(reader: Reader, node: ReactNode, parent: string): Block[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (typeof node === "string" || typeof node === "number") {
    const text = String(node);
    if (!text.trim() && (parent === "root" || BLOCK_PARENTS.includes(parent))) return [];
    return [text];
  }
  if (Array.isArray(node))
    return merge(node.flatMap((child) => readNodes(reader, child as ReactNode, parent)));
  if (!isValidElement<{ children?: ReactNode; href?: string }>(node)) return [];
  if (node.type === Fragment) return readNodes(reader, node.props.children, parent);
  const piece = MARKERS.get(node.type);
  if (piece) return [readPiece(reader, piece, node.props as Record<string, unknown>)];
  if (typeof node.type === "string" && (TEXT_TAGS as readonly string[]).includes(node.type)) {
    const tag = node.type as TextTag;
    const children = readNodes(reader, node.props.children, tag);
    return [node.props.href === undefined ? { tag, children } : { tag, href: node.props.href, children }];
  }
  reader.findings.push({
    file: reader.file,
    line: lineOf(reader.source, Math.max(0, reader.source.indexOf(`<${String(node.type)}`))),
    severity: "error",
    rule: "allowed-elements",
    message: `课文里不能用 <${typeof node.type === "string" ? node.type : "未知组件"}>。`,
  });
  return [];
}

function readPiece(reader: Reader, piece: PieceName, { children, ...props }: Record<string, unknown>): Block {
  const parsed = (PIECE_PROPS[piece] as z.ZodType).safeParse(props);
  if (!parsed.success) {
    const first = Object.values(props).find((value) => typeof value === "string");
    const at =
      first === undefined ? reader.source.indexOf(`<${piece}`) : reader.source.indexOf(String(first));
    reader.findings.push({
      file: reader.file,
      line: lineOf(reader.source, Math.max(0, at)),
      severity: "error",
      rule: "piece-props",
      message: `<${piece}>：${z.prettifyError(parsed.error).replace(/\s*\n\s*/g, " ")}`,
    });
  }
  const plain = Object.fromEntries(
    Object.entries(props).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return {
    piece,
    version: PIECE_VERSION,
    props: plain,
    children: readNodes(reader, children as ReactNode, piece),
  };
}

/** Neighbouring strings become one. */
function merge(blocks: Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (typeof block === "string" && typeof last === "string") result[result.length - 1] = last + block;
    else result.push(block);
  }
  return result;
}

function firstLine(error: unknown): string {
  return (
    (error instanceof Error ? error.message : String(error)).split("\n").find((line) => line.trim()) ?? ""
  );
}
