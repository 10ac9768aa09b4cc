/**
 * The phrases of the manual (应该说 / 绝对不能说), found where they are said. Pure. A phrase stands word for word but
 * for what the manual itself leaves open: “**” is filled in, “……” goes on as the talk goes, “A / B” is one of the
 * two, and what stands in round brackets is an instruction to the speaker.
 */

/** Id of a phrase: `manual.taboo.<scene>.say.<n>` or `….never.<n>`. */
const PHRASE_ID = /^manual\.taboo\.\d+\.(say|never)\.\d+$/;
/** Longest filling of a gap, in letters. */
const MOST_FILLING = 40;
/** Longest second alternative that shares its end with the first, and that stands for itself, in letters. */
const MOST_LEFT_OUT = 6;
const MOST_ALTERNATIVE = 8;

export type PhraseKind = "say" | "never";

export interface Phrase {
  itemId: string;
  /** Words of the manual. */
  quote: string;
  kind: PhraseKind;
}

/** Phrases among source items, in their order. */
export function phrasesAmong(items: readonly { id: string; quote?: string; retired?: boolean }[]): Phrase[] {
  return items.flatMap(({ id, quote, retired }) => {
    const kind = PHRASE_ID.exec(id)?.[1];
    if (quote === undefined || retired || (kind !== "say" && kind !== "never")) return [];
    return [{ itemId: id, quote, kind }];
  });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "");
}

/** What must stand, run by run; a run after a slash may lose its beginning or be missing. */
interface Run {
  letters: string;
  isAlternative: boolean;
}

const runsKnown = new Map<string, Run[]>();

function runsOf(quote: string): Run[] {
  const known = runsKnown.get(quote);
  if (known) return known;
  const runs: Run[] = [];
  let isAlternative = false;
  for (const part of quote.replace(/（[^）]*）/gu, "").split(/(\*\*|……| \/ )/u)) {
    const letters = lettersOf(part);
    if (part === " / ") isAlternative = true;
    else if (letters !== "") {
      runs.push({ letters, isAlternative });
      isAlternative = false;
    }
  }
  runsKnown.set(quote, runs);
  return runs;
}

/**
 * Whether the runs from one on stand in a text from a place on. Before a slash a run may lose its end, when the second
 * alternative follows whole; after it the second alternative may be left out, up to what both share.
 */
function standsFrom(text: string, runs: readonly Run[], nth: number, from: number, isCut = false): boolean {
  const run = runs[nth];
  if (!run) return !isCut;
  const next = runs[nth + 1];
  if (run.isAlternative) {
    for (let cut = 0; cut <= (isCut ? 0 : Math.min(MOST_LEFT_OUT, run.letters.length - 1)); cut += 1) {
      const rest = run.letters.slice(cut);
      if (text.startsWith(rest, from) && standsFrom(text, runs, nth + 1, from + rest.length)) return true;
    }
    return !isCut && run.letters.length <= MOST_ALTERNATIVE && standsFrom(text, runs, nth + 1, from);
  }
  const mostCut = next?.isAlternative ? Math.min(MOST_LEFT_OUT, run.letters.length - 1) : 0;
  for (let cut = 0; cut <= mostCut; cut += 1) {
    const letters = run.letters.slice(0, run.letters.length - cut);
    for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (nth > 0 && at - from > MOST_FILLING) break;
      if (standsFrom(text, runs, nth + 1, at + letters.length, cut > 0)) return true;
    }
  }
  return false;
}

/** Whether a phrase is said in a text. */
export function says(text: string, quote: string): boolean {
  return saysOf(text)(quote);
}

/** Asks of one text whether phrases are said in it. */
export function saysOf(text: string): (quote: string) => boolean {
  const letters = lettersOf(text);
  return (quote) => {
    const runs = runsOf(quote);
    return runs.length > 0 && standsFrom(letters, runs, 0, 0);
  };
}
