const ESCAPABLE = "\\~=#{}:";

/** A piece of GIFT with its escapes undone, that still knows which characters were escaped: those divide nothing. */
export class GiftText {
  private constructor(
    /** without escapes */
    readonly text: string,
    /** 1 where the character stands for itself in the syntax */
    private readonly live: Uint8Array,
  ) {}

  /** Undoes the escapes of a piece of GIFT. */
  static of(raw: string): GiftText {
    const live = new Uint8Array(raw.length);
    const pieces: string[] = [];
    let length = 0;
    let from = 0;
    for (let at = 0; at < raw.length; at++) {
      const next = raw[at + 1] ?? "";
      if (raw[at] === "\\" && (next === "n" || ESCAPABLE.includes(next)) && next !== "") {
        pieces.push(raw.slice(from, at), next === "n" ? "\n" : next);
        length++;
        at++;
        from = at + 1;
      } else live[length++] = 1;
    }
    pieces.push(raw.slice(from));
    return new GiftText(pieces.join(""), live.subarray(0, length));
  }

  slice(from: number, to = this.text.length): GiftText {
    return new GiftText(this.text.slice(from, to), this.live.subarray(from, to));
  }

  /** Without white space at its ends. */
  trim(): GiftText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The first place, from `from`, where a mark stands unescaped; -1 without one. */
  findLive(mark: string, from: number): number {
    for (let at = this.text.indexOf(mark, from); at >= 0; at = this.text.indexOf(mark, at + 1))
      if (this.isLive(at, mark.length)) return at;
    return -1;
  }

  startsLive(mark: string): boolean {
    return this.text.startsWith(mark) && this.isLive(0, mark.length);
  }

  splitLive(mark: string): GiftText[] {
    const pieces: GiftText[] = [];
    let from = 0;
    for (let at = this.findLive(mark, 0); at >= 0; at = this.findLive(mark, from)) {
      pieces.push(this.slice(from, at));
      from = at + mark.length;
    }
    pieces.push(this.slice(from));
    return pieces;
  }

  /** The lines as written; an escaped line end is part of a text. */
  splitLines(): GiftText[] {
    return this.splitLive("\n");
  }

  /** The answers: each begins with an unescaped `=` or `~`. */
  splitAnswers(): { mark: string; text: GiftText }[] {
    const starts: number[] = [];
    for (let at = 0; at < this.text.length; at++)
      if (this.live[at] === 1 && (this.text[at] === "=" || this.text[at] === "~")) starts.push(at);
    if (this.slice(0, starts[0] ?? 0).text.trim() !== "") return [];
    return starts.map((start, n) => ({
      mark: this.text[start] ?? "",
      text: this.slice(start + 1, starts[n + 1]),
    }));
  }

  /** Takes `[html]`, `[plain]`, `[moodle]` or `[markdown]` off the beginning. */
  takeFormat(): { format: string; rest: GiftText } {
    const match = /^\[(html|plain|moodle|markdown)\]/.exec(this.text);
    if (!match) return { format: "", rest: this };
    return { format: match[1] ?? "", rest: this.slice(match[0].length) };
  }

  private isLive(at: number, length: number): boolean {
    for (let n = 0; n < length; n++) if (this.live[at + n] !== 1) return false;
    return true;
  }
}
