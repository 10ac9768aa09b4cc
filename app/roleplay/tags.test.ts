import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIMENSIONS, noPoints, parseChoiceTags, parseLineTags, QUALITIES } from "./tags.ts";

const GOOD = ["id: t-1a", "q: best", "score: empathy+2 safety-1", "cite: manual.a.1 un.b", "why: 先听"];

function without(key: string): string[] {
  return GOOD.filter((tag) => !tag.startsWith(`${key}:`));
}

function withTag(tag: string): string[] {
  return [...without(tag.slice(0, tag.indexOf(":"))), tag];
}

function rules(tags: readonly string[]): string[] {
  return parseChoiceTags(tags).findings.map((each) => each.rule);
}

describe("tags of an option", () => {
  test("a complete grading is read as written", () => {
    expect(parseChoiceTags([...GOOD, "red: told-him"])).toEqual({
      value: {
        id: "t-1a",
        q: "best",
        score: { ...noPoints(), empathy: 2, safety: -1 },
        cite: ["manual.a.1", "un.b"],
        why: "先听",
        red: "told-him",
      },
      findings: [],
    });
  });

  test.each(["id", "q", "score", "cite", "why"])("a missing %s is reported and nothing is graded", (key) => {
    const { value, findings } = parseChoiceTags(without(key));
    expect(value).toBeUndefined();
    expect(findings.map((each) => each.rule)).toEqual([`${key}-missing`]);
  });

  test.each([
    ["q: good", "q-unknown"],
    ["score: kindness+1", "dimension-unknown"],
    ["score: empathy+3", "score-range"],
    ["score: empathy−1", "score-form"],
    ["score: empathy+1 empathy+1", "score-repeated"],
    ["score:", "score-empty"],
    ["cite: manual.a，manual.b", "cite-form"],
    ["cite:", "cite-missing"],
    ["cite: manual.a manual.a", "cite-repeated"],
    ["id: T01_A", "id-form"],
    ["why:", "why-missing"],
  ])("%s is refused as %s", (tag, rule) => {
    const { value, findings } = parseChoiceTags(withTag(tag));
    expect(value).toBeUndefined();
    expect(findings.map((each) => each.rule)).toContain(rule);
  });

  test("a full-width colon is reported as such, at the tag", () => {
    const { findings } = parseChoiceTags([...without("q"), "q：best"]);
    expect(findings[0]).toMatchObject({ rule: "tag-colon", tag: 4 });
  });

  test("a mistyped key and a repeated key are reported", () => {
    expect(rules([...GOOD, "reds: x"])).toEqual(["tag-unknown"]);
    expect(rules([...GOOD, "q: taboo"])).toEqual(["tag-repeated"]);
  });

  test("an option may move nothing, and a long reason only warns", () => {
    expect(parseChoiceTags(withTag("score: none")).value?.score).toEqual(noPoints());
    expect(parseChoiceTags(withTag("score: record+0")).value?.score).toEqual(noPoints());
    expect(parseChoiceTags(withTag(`why: ${"长".repeat(61)}`))).toMatchObject({
      value: { id: "t-1a" },
      findings: [{ rule: "why-long", severity: "warning" }],
    });
  });

  test("every grading that can be written is read back the same", () => {
    const grading = fc.record({
      q: fc.constantFrom(...QUALITIES),
      score: fc.dictionary(fc.constantFrom(...DIMENSIONS), fc.integer({ min: -2, max: 2 })),
      red: fc.option(fc.constantFrom("told-him", "not-reported"), { nil: undefined }),
    });
    fc.assert(
      fc.property(grading, ({ q, score, red }) => {
        const terms = Object.entries(score).map(([d, n]) => `${d}${n < 0 ? "-" : "+"}${Math.abs(n)}`);
        const tags = withTag(`score: ${terms.join(" ") || "none"}`).filter((tag) => !tag.startsWith("q:"));
        const { value, findings } = parseChoiceTags([...tags, `q: ${q}`, ...(red ? [`red: ${red}`] : [])]);
        expect(findings).toEqual([]);
        expect(value?.q).toBe(q);
        expect(value?.red).toBe(red);
        expect(value?.score).toEqual({ ...noPoints(), ...score });
      }),
    );
  });

  test("any text at all is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        const choice = parseChoiceTags(tags);
        expect(choice.value === undefined).toBe(choice.findings.some((each) => each.severity === "error"));
        expect(Array.isArray(parseLineTags(tags).findings)).toBe(true);
      }),
    );
  });
});

describe("tags of a line", () => {
  test("speaker, point and ending are read", () => {
    expect(parseLineTags(["speaker: xiaoping", "mood: afraid"]).value).toEqual({
      speaker: "xiaoping",
      mood: "afraid",
    });
    expect(parseLineTags(["ending: t-end-a", "outcome: 好结局", "retry: t-1", "red: not-reported"])).toEqual({
      value: { ending: "t-end-a", outcome: "好结局", retry: "t-1", red: "not-reported" },
      findings: [],
    });
  });

  test.each([
    [["ending: t-end-a"], "outcome-missing"],
    [["outcome: 好"], "ending-missing"],
    [["red: told-him"], "ending-missing"],
    [["point: t-1"], "title-missing"],
    [["spekaer: me"], "tag-unknown"],
    [["speaker: 小萍"], "id-form"],
    [["mood:"], "tag-empty"],
  ])("%j is refused as %s", (tags, rule) => {
    expect(parseLineTags(tags).findings.map((each) => each.rule)).toContain(rule);
  });
});
