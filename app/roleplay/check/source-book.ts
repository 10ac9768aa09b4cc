import { parse } from "yaml";
import type { SourceBook } from "./types.ts";

const ID_KEYS = ["id", "key", "name"];
const QUOTE_KEYS = ["quote", "wording", "exact", "text"];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(entry: unknown, keys: readonly string[]): string | undefined {
  if (!isRecord(entry)) return undefined;
  const value = keys
    .map((key) => entry[key])
    .find((each) => typeof each === "string" || typeof each === "number");
  return value === undefined ? undefined : String(value);
}

/**
 * Reads a `sources.yml`: a list of ids, a list of entries with an `id`, or a map from id to entry; also
 * under a single key such as `sources:` or `items:`. An entry's `quote` (or `wording`) stands word for word.
 * @returns the book, or why it cannot be read
 */
export function readSourceBook(yaml: string): { book?: SourceBook; error?: string } {
  let content: unknown;
  try {
    content = parse(yaml);
  } catch (error) {
    return { error: (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "" };
  }
  if (isRecord(content)) {
    const nested = ["sources", "items", "citations"].map((key) =>
      isRecord(content) ? content[key] : undefined,
    );
    const inner = nested.find((each) => Array.isArray(each) || isRecord(each));
    if (inner !== undefined && Object.keys(content).length <= 2) content = inner;
  }
  const ids: string[] = [];
  const quotes: { id: string; quote: string }[] = [];
  const take = (id: string | undefined, entry: unknown): void => {
    if (id === undefined || id === "") return;
    ids.push(id);
    const quote = textOf(entry, QUOTE_KEYS);
    if (quote !== undefined && quote.trim() !== "") quotes.push({ id, quote: quote.trim() });
  };
  if (Array.isArray(content)) {
    for (const entry of content) {
      if (typeof entry === "string" || typeof entry === "number") take(String(entry), undefined);
      else if (isRecord(entry)) {
        const id = textOf(entry, ID_KEYS);
        const [[only, value] = []] = Object.entries(entry);
        if (id !== undefined) take(id, entry);
        else take(only, value);
      }
    }
  } else if (isRecord(content)) {
    for (const [id, entry] of Object.entries(content)) take(id, entry);
  } else if (content !== null && content !== undefined) return { error: "neither a list nor a map" };
  return { book: { ids, quotes } };
}
