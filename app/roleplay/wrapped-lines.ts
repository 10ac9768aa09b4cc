/* Lines of text for a drawing, where nothing breaks lines by itself. */

/** What no line begins with. */
const NEVER_FIRST = new Set("，。！？、；：”’）》…—!?,.;:)");
const WORD = /[A-Za-z0-9'’.,?!:;-]+|\s+|[\s\S]/gu;

/** Width of a run of signs in em: Han and full-width signs 1, Latin letters about half. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2018-\u201d\u2026\u2014\u2e80-\uffef]/u.test(sign) ? 1 : 0.56;
  return width;
}

/**
 * Breaks a text into lines: between Han signs anywhere except before closing punctuation, in Latin text between words.
 * @param text without line breaks
 * @param width of a line, in em
 * @param maxLines what does not fit ends in an ellipsis
 */
export function wrapped(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.trim().matchAll(WORD)) {
    const isClosing = NEVER_FIRST.has(piece);
    if (line !== "" && !isClosing && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] =
    `${[...(kept[maxLines - 1] ?? "")].slice(0, Math.max(1, Math.floor(width) - 2)).join("")}…`;
  return kept;
}
