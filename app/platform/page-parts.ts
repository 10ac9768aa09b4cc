/*
 * A page as bytes with gaps. What is the same for everybody is encoded once; a request fills in what is its own.
 */

/** What differs from request to request in a page with the same data. */
export const GAPS = ["formToken", "nonce", "displayName", "here"] as const;
export type Gap = (typeof GAPS)[number];
export type GapValues = Record<Gap, string>;

/** Bytes, or the name of what belongs here. */
export type PagePart = Uint8Array | Gap;

const utf8 = new TextEncoder();
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Values of a request for the gaps, escaped for text and quoted attributes. */
export function encodeGaps(values: GapValues): Record<Gap, Uint8Array> {
  const encode = (text: string) => utf8.encode(text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign));
  return {
    formToken: encode(values.formToken),
    nonce: encode(values.nonce),
    displayName: encode(values.displayName),
    here: encode(values.here),
  };
}

/** The page as one run of bytes. */
export function joinParts(parts: readonly PagePart[], values: GapValues): Uint8Array<ArrayBuffer> {
  const filled = encodeGaps(values);
  const bytes = parts.map((part) => (typeof part === "string" ? filled[part] : part));
  const whole = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Cuts HTML at the marks that stand for gaps.
 * @param marks what stands in the HTML for each gap: letters and digits only, so that nothing escapes them
 */
export function cutAtGaps(html: string, marks: Readonly<Record<string, Gap>>): PagePart[] {
  const names = Object.keys(marks);
  if (names.length === 0) return [utf8.encode(html)];
  return html.split(new RegExp(`(${names.join("|")})`)).flatMap((piece): PagePart[] => {
    if (piece === "") return [];
    const gap = Object.hasOwn(marks, piece) ? marks[piece] : undefined;
    return [gap ?? utf8.encode(piece)];
  });
}
