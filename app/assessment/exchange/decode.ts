import { LIMITS, tooLarge, unreadable } from "./draft.ts";

/*
 * Bytes to text. Files of Chinese offices come as UTF-8 with and without a mark, as UTF-16 from spreadsheet programs
 * and as GBK; what cannot be told is refused, because wrong characters in a question are not seen by everybody.
 */

const UNDECIDABLE = [
  "看不出文件的文字编码。请用 UTF-8 另存一份再导入。",
  "The text encoding of the file cannot be told. Save it as UTF-8 and import that.",
] as const;

/** Share of the characters beyond ASCII that must be Chinese for a text to count as GBK. */
const LEAST_CHINESE = 0.8;
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]/;

/**
 * The text of a file: UTF-8, UTF-16 or GBK (GB 18030).
 * @returns the text without a byte order mark, with line ends as they are
 * @throws {FileRefused} too large, undecidable, or not a text
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.fileBytes)
    tooLarge(
      `文件大于 ${LIMITS.fileBytes / 1024 / 1024} MB。请分成几个文件。`,
      `The file is larger than ${LIMITS.fileBytes / 1024 / 1024} MB. Split it.`,
    );
  const text = decodedBy(encodingOf(bytes), bytes) ?? decodedAsGbk(bytes);
  if (text.includes("\0"))
    unreadable(
      "文件里有空字符（NUL），不是文字文件，或者已经损坏。",
      "The file holds NUL characters: it is not a text or it is damaged.",
    );
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, UTF-16 shows in ASCII characters (commas, line ends): every other byte is NUL.
  const seen = Math.min(bytes.length, 4096);
  let [even, odd] = [0, 0];
  for (let at = 0; at < seen; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd > seen / 20 && even === 0) return "utf-16le";
  if (even > seen / 20 && odd === 0) return "utf-16be";
  return "utf-8";
}

function decodedBy(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === "utf-8" ? null : unreadable(...UNDECIDABLE);
  }
}

function decodedAsGbk(bytes: Uint8Array): string {
  let text = "";
  try {
    text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    unreadable(...UNDECIDABLE);
  }
  let [chinese, other] = [0, 0];
  for (const character of text) {
    if (character < "\u0080") continue;
    if (CHINESE.test(character)) chinese++;
    else other++;
  }
  if (chinese < LEAST_CHINESE * (chinese + other)) unreadable(...UNDECIDABLE);
  return text;
}
