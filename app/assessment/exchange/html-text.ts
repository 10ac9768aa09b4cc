/*
 * Between the plain texts of the bank and the markup of other programs. Only line breaks are carried over; everything
 * else that markup can say is taken off, and the reader is told when that loses something.
 */

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
};
const BLOCKS = new Set(["p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"]);
/** Elements whose loss an editor must know of. */
const CARRIERS = new Set(["img", "audio", "video", "object", "iframe", "embed", "svg", "math", "table"]);

/** A text as markup: `&`, `<`, `>` escaped, line ends as `<br>`. */
export function htmlFromText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
}

/** What stands in markup as text, and the elements whose content could not be taken. */
export interface TextOfHtml {
  text: string;
  lost: string[];
}

/**
 * Takes the markup off a text. White space that holds a line end is one space, as in a browser; `br` and blocks are
 * line ends. Linear in the length.
 */
export function textFromHtml(html: string): TextOfHtml {
  const lost = new Set<string>();
  let text = "";
  const lastClose = html.lastIndexOf(">");
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    text += decodeEntities(joinLines(open < 0 ? html.slice(at) : html.slice(at, open)));
    if (open < 0) break;
    const close = open > lastClose ? -1 : html.indexOf(">", open);
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24));
    if (!tag || close < 0) {
      text += "<";
      at = open + 1;
      continue;
    }
    const name = (tag[2] ?? "").toLowerCase();
    if (name === "br") text += "\n";
    else if (BLOCKS.has(name) && text !== "" && !text.endsWith("\n")) text += "\n";
    if (CARRIERS.has(name)) lost.add(name);
    at = close + 1;
  }
  return { text: text.trim(), lost: [...lost] };
}

function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const inner = lines.map((line, at) =>
    at === 0 ? line.trimEnd() : at === lines.length - 1 ? line.trimStart() : line.trim(),
  );
  return inner.filter((line, at) => line !== "" || at === 0 || at === lines.length - 1).join(" ");
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : "\ufffd";
  });
}

/** Texts as a numbered list, for formats with one place for all explanations. */
export function htmlList(texts: readonly string[]): string {
  return `<ol>${texts.map((text) => `<li>${htmlFromText(text)}</li>`).join("")}</ol>`;
}

/** The texts of a numbered list that `htmlList` wrote; null for any other markup. */
export function textsOfList(html: string): string[] | null {
  if (!html.startsWith("<ol><li>") || !html.endsWith("</li></ol>")) return null;
  return html
    .slice("<ol><li>".length, -"</li></ol>".length)
    .split("</li><li>")
    .map((one) => textFromHtml(one).text);
}
