/*
 * The texts of the content as the rules see them: prose with the line it stands on, and prose without anything but
 * letters.
 */

/** A stretch of prose with its line. */
export interface ProseLine {
  /** 1-based */
  line: number;
  text: string;
}

/** Properties of pieces that hold prose. */
const PROSE_PROPS = /\b(?:title|warning|label|say|text|start|value)="([^"]*)"/g;

/**
 * The prose of a lesson line by line, without its head and its tags; the prose in properties of pieces stands as
 * lines of its own.
 * @param source the whole file
 */
export function proseOf(source: string): ProseLine[] {
  const head = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(source)?.[0] ?? "";
  const blank = (text: string): string => text.replace(/[^\n]/g, "");
  const properties: ProseLine[] = [];
  const body = source.slice(head.length).replace(/<[^>]+>/g, (tag, offset: number) => {
    for (const match of tag.matchAll(PROSE_PROPS)) {
      const before = source.slice(0, head.length + offset + match.index);
      properties.push({ line: before.split("\n").length, text: match[1] ?? "" });
    }
    return `|${blank(tag)}`;
  });
  const lines = `${blank(head)}${body}`.split("\n").map((text, at) => ({ line: at + 1, text }));
  return [...lines, ...properties].filter(({ text }) => text.trim() !== "");
}

/** Text without everything that is not a Han character, a Latin letter or a digit. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "");
}

/** Text without what stands in “ ”. */
export function outsideQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, "“”");
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Half-width punctuation between Han characters, each with what stands beside it. */
export function halfWidthIn(text: string): string[] {
  return text.match(/\p{Script=Han}[,;:?!()]\p{Script=Han}|\p{Script=Han}[,;:?!](?=\s|$)/gu) ?? [];
}
