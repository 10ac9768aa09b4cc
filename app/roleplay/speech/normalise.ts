/** A text in the form that patterns are matched against, with the way back to what was typed. */
export interface Normalised {
  text: string;
  /** for each sign of `text`, where it begins and ends in what was typed */
  from: readonly number[];
  to: readonly number[];
}

/** Signs that end a sentence, and signs that make a pause in one. */
const ENDS = "。.!！；;\n\r";
const QUESTIONS = "?？";
const PAUSES = ",，、:：—–-~～…·()（）[]【】/";
const OPENS = "“‘「『《〈";
const CLOSES = "”’」』》〉";
/** Particles that carry tone and no sense; 嘛 stays in 干嘛. */
const PARTICLES = "啊呀哦噢喔嘛呐哈欸哎唉诶咳嗯呃呢嗳哟";
/** Signs that stand for the same word. */
const SAME: Readonly<Record<string, string>> = {
  您: "你",
  妳: "你",
  它: "他",
  啦: "了",
  喽: "了",
  嘞: "了",
  咯: "了",
  嗦: "唆",
  罗: "啰",
  甭: "别",
  莫: "别",
};

/**
 * Writes a Chinese sentence as the patterns expect it: full and half width alike, one sign for each kind of
 * punctuation (`。` `?` `,` `“` `”`), 您 as 你, without spaces and particles, a stammer (three times the same sign
 * or more) as one. Linear in the length of the text.
 */
export function normalise(typed: string): Normalised {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  let isQuoted = false;
  let run = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const sign = typed.charAt(at);
    const last = text.at(-1) ?? "";
    let written = plain(sign);
    if (written === "嘛" && last === "干") written = "嘛";
    else if (PARTICLES.includes(written)) continue;
    if (written === '"') {
      isQuoted = !isQuoted;
      written = isQuoted ? "“" : "”";
    }
    if (written === "." && /\d/.test(last)) written = "点";
    else written = punctuation(written);
    if (written === "" || (written === last && ",。?".includes(written))) continue;
    run = written === last ? run + 1 : 1;
    if (run > 2) {
      // A stammer: what stands doubled already becomes single, and grows no more.
      if (run === 3) {
        text = text.slice(0, -1);
        from.pop();
        to.pop();
      }
      to[to.length - 1] = at + 1;
      continue;
    }
    text += written;
    from.push(at);
    to.push(at + 1);
  }
  return { text, from, to };
}

function plain(sign: string): string {
  const code = sign.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
  return SAME[half] ?? half.toLowerCase();
}

function punctuation(sign: string): string {
  if (ENDS.includes(sign)) return "。";
  if (QUESTIONS.includes(sign)) return "?";
  if (PAUSES.includes(sign)) return ",";
  if (OPENS.includes(sign)) return "“";
  if (CLOSES.includes(sign)) return "”";
  return isUnseen(sign) ? "" : sign;
}

/** White space, marks without width, and halves of pictures. */
function isUnseen(sign: string): boolean {
  const code = sign.charCodeAt(0);
  const isPictureHalf = code >= 0xd800 && code <= 0xdfff;
  const isWidthless = (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0xfe0f;
  return isPictureHalf || isWidthless || /\s/.test(sign);
}
