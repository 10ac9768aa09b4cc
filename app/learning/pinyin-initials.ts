/*
 * Initials of pinyin, so that `jtbl` finds 家庭暴力. The order of Chinese collation is that of pinyin: a character has
 * the initial of the last of these that does not come after it. i, u and v begin no syllable.
 */
const FIRST_OF_LETTER = [
  ["a", "阿"],
  ["b", "八"],
  ["c", "嚓"],
  ["d", "哒"],
  ["e", "妸"],
  ["f", "发"],
  ["g", "旮"],
  ["h", "哈"],
  ["j", "讥"],
  ["k", "咔"],
  ["l", "垃"],
  ["m", "妈"],
  ["n", "拏"],
  ["o", "噢"],
  ["p", "妑"],
  ["q", "七"],
  ["r", "呥"],
  ["s", "仨"],
  ["t", "他"],
  ["w", "穵"],
  ["x", "夕"],
  ["y", "丫"],
  ["z", "帀"],
] as const;

/** Characters of our words that are read in more than one way, with every initial they can have. */
const SEVERAL: Record<string, string> = {
  长: "cz",
  重: "zc",
  行: "xh",
  调: "dt",
  会: "hk",
  传: "cz",
  单: "ds",
  参: "cs",
  降: "jx",
  系: "xj",
  提: "td",
  属: "sz",
  恶: "ew",
  否: "fp",
  查: "cz",
  识: "sz",
  强: "qj",
  弹: "dt",
  种: "zc",
  省: "sx",
};

const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/** What has been looked up; comparing is slow, and the same characters come again and again. */
const known = new Map<string, string>(Object.entries(SEVERAL));

/** Every initial a Han character can have, most often one; empty for any other sign. */
export function initialsOf(sign: string): string {
  const found = known.get(sign) ?? lookUp(sign);
  if (known.size < 10_000) known.set(sign, found);
  return found;
}

function lookUp(sign: string): string {
  if (!/^\p{Script=Han}$/u.test(sign)) return "";
  let initial = "";
  for (const [letter, first] of FIRST_OF_LETTER) {
    if (collator.compare(sign, first) < 0) break;
    initial = letter;
  }
  return initial;
}

/** The initials of a title, one entry a character; letters stand for themselves, other signs are left out. */
export function initialsOfText(folded: string): string[] {
  return [...folded].flatMap((sign) => {
    const initials = /^[a-z]$/.test(sign) ? sign : initialsOf(sign);
    return initials === "" ? [] : [initials];
  });
}

/** Where a run of typed initials begins in a title; -1 when it does not stand in it. */
export function placeOfInitials(initials: readonly string[], typed: string): number {
  const letters = [...typed];
  return initials.findIndex((_, start) =>
    letters.every((letter, at) => initials[start + at]?.includes(letter) === true),
  );
}
