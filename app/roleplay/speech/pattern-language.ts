/*
 * The small language in which patterns are written, and its translation into regular expressions:
 *
 *   为什么          these signs (spaces between parts mean nothing)
 *   (打|揍|踢)      one of these; with ? behind it, or none; with + one to three of them; with * up to three
 *   {why}          one of the words listed under this name
 *   ~3             up to three signs of the same clause
 *   ~~3            up to three signs of the same sentence
 *   ~~~3           up to three signs, whatever they are
 *   !(的|了)        here must not follow
 *   <!(没|不)       here must not precede
 *   ^  $           where a clause begins, ends
 *
 * There is no unbounded repetition, so an expression reads a bounded stretch at each place of a text, in a number of
 * ways that is counted when it is translated: a text is searched in linear time.
 */
import { normalise } from "./normalise.ts";

/** Named lists of words, translated. */
export type WordLists = ReadonlyMap<string, Piece>;

/** A translated part of an expression. */
export interface Piece {
  source: string;
  /** signs that a match has at least and at most */
  least: number;
  most: number;
  /** in how many ways it can match at one place, at most */
  ways: number;
  /** everything it can match, where that is a short list of words */
  words: readonly string[] | null;
}

/** An expression that cannot be translated. */
export class PatternError extends Error {
  override name = "PatternError";
}

const MOST_TIMES = 3;
const MOST_WAYS = 20_000;
const MOST_SIGNS = 80;
/** More words than this are not spelt out. */
const MOST_WORDS = 400;
const GAPS = ["[^,。?“”]", "[^。?]", "[^]"] as const;
const EDGES = { "^": "(?<![^,。?“”])", $: "(?![^,。?“”])" } as const;

/**
 * Translates lists of words, each of which may use those before it.
 * @throws {PatternError}
 */
export function readWordLists(lists: Readonly<Record<string, readonly string[]>>): WordLists {
  const known = new Map<string, Piece>();
  for (const [name, words] of Object.entries(lists)) {
    known.set(name, either(words.map((word) => parse(word, known))));
  }
  return known;
}

/**
 * Translates one expression.
 * @throws {PatternError} it is not well-formed, could match nothing at all, or has too many ways to match
 */
export function readExpression(expression: string, words: WordLists): Piece {
  const piece = parse(expression, words);
  if (piece.ways > MOST_WAYS) throw new PatternError(`${piece.ways} ways to match: ${expression}`);
  if (piece.most > MOST_SIGNS) throw new PatternError(`up to ${piece.most} signs long: ${expression}`);
  return piece;
}

function parse(expression: string, words: WordLists): Piece {
  const reader = new Reader(expression, words);
  const piece = reader.alternatives();
  reader.expectEnd();
  return piece;
}

class Reader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly words: WordLists,
  ) {}

  /** `a|b|c` up to a closing bracket or the end */
  alternatives(): Piece {
    const pieces = [this.sequence()];
    while (this.peek() === "|") {
      this.at += 1;
      pieces.push(this.sequence());
    }
    return either(pieces);
  }

  expectEnd(): void {
    if (this.at < this.text.length) this.fail(`unexpected ${this.peek()}`);
  }

  private sequence(): Piece {
    const whole: Piece = { source: "", least: 0, most: 0, ways: 1, words: [""] };
    while (this.at < this.text.length && !"|)".includes(this.peek())) {
      const part = this.part();
      whole.source += part.source;
      whole.least += part.least;
      whole.most += part.most;
      whole.ways *= part.ways;
      whole.words = joined(whole.words, part.words);
    }
    if (whole.source === "") this.fail("nothing between the signs");
    return { ...whole, ways: waysOf(whole) };
  }

  private part(): Piece {
    const sign = this.peek();
    if (sign === "~") return this.gap();
    if (sign === "{") return this.times(this.named());
    if (sign === "(") return this.times(this.bracket());
    if (sign === "!") return this.look("(?!");
    if (sign === "<") return this.look("(?<!");
    if (sign === "^" || sign === "$") {
      this.at += 1;
      return { source: EDGES[sign], least: 0, most: 0, ways: 1, words: null };
    }
    return this.literal();
  }

  private gap(): Piece {
    const [whole = "", signs = "", digits = ""] = /^(~{1,3})(\d{1,2})/.exec(this.text.slice(this.at)) ?? [];
    if (whole === "") this.fail("a gap is ~ and a number");
    this.at += whole.length;
    const most = Number(digits);
    return { source: `${GAPS[signs.length - 1]}{0,${most}}?`, least: 0, most, ways: most + 1, words: null };
  }

  private named(): Piece {
    const [whole = "", name = ""] = /^\{([a-z-]+)\}/.exec(this.text.slice(this.at)) ?? [];
    const piece = this.words.get(name);
    if (!piece) this.fail(`no list of words ${whole}`);
    this.at += whole.length;
    return piece;
  }

  private bracket(): Piece {
    this.at += 1;
    const piece = this.alternatives();
    if (this.peek() !== ")") this.fail("a bracket is open");
    this.at += 1;
    return piece;
  }

  private times(piece: Piece): Piece {
    const sign = this.peek();
    if (sign === "" || !"?*+".includes(sign)) return piece;
    this.at += 1;
    const least = sign === "+" ? 1 : 0;
    const most = sign === "?" ? 1 : MOST_TIMES;
    return {
      source: `(?:${piece.source}){${least},${most}}`,
      least: piece.least * least,
      most: piece.most * most,
      ways: piece.ways ** most + 1,
      words: sign === "?" && piece.words ? ["", ...piece.words] : null,
    };
  }

  private look(opening: "(?!" | "(?<!"): Piece {
    this.at += opening.length - 2;
    if (this.peek() !== "(") this.fail("a bracket must follow");
    const { source } = this.bracket();
    return { source: `${opening}${source})`, least: 0, most: 0, ways: 1, words: null };
  }

  private literal(): Piece {
    const [run = ""] = /^[^\s~{}()|!<^$?*+]+/.exec(this.text.slice(this.at)) ?? [];
    if (run === "") {
      if (/\s/.test(this.peek())) {
        this.at += 1;
        return { source: "", least: 0, most: 0, ways: 1, words: [""] };
      }
      this.fail(`unexpected ${this.peek()}`);
    }
    const isBeforeTimes = "?*+".includes(this.text.charAt(this.at + run.length) || " ");
    // What stands behind a word belongs to its last sign only, as a reader expects.
    const taken = isBeforeTimes && run.length > 1 ? run.slice(0, -1) : run;
    this.at += taken.length;
    const { text } = normalise(taken);
    if (text === "") this.fail(`nothing is left of ${taken}`);
    return this.times({
      source: text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"),
      least: text.length,
      most: text.length,
      ways: 1,
      words: [text],
    });
  }

  private peek(): string {
    return this.text.charAt(this.at);
  }

  private fail(what: string): never {
    throw new PatternError(`${what} (${this.text}, sign ${this.at + 1})`);
  }
}

/** One of several pieces. */
function either(pieces: readonly Piece[]): Piece {
  const spelt = pieces.flatMap(({ words }) => words ?? []);
  const whole = {
    source: `(?:${pieces.map(({ source }) => source).join("|")})`,
    least: Math.min(...pieces.map(({ least }) => least)),
    most: Math.max(...pieces.map(({ most }) => most)),
    ways: pieces.reduce((sum, { ways }) => sum + ways, 0),
    words: pieces.some(({ words }) => words === null) || spelt.length > MOST_WORDS ? null : spelt,
  };
  return { ...whole, ways: waysOf(whole) };
}

/** Of plain words only those of which one begins another can match at the same place. */
function waysOf({ ways, words }: Pick<Piece, "ways" | "words">): number {
  if (words === null) return ways;
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  const beginnings = (word: string) => {
    let sum = 0;
    for (let end = 0; end <= word.length; end += 1) sum += counted.get(word.slice(0, end)) ?? 0;
    return sum;
  };
  return Math.max(...[...counted.keys()].map(beginnings));
}

function joined(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null || a.length * b.length > MOST_WORDS) return null;
  return a.flatMap((begin) => b.map((end) => begin + end));
}
