import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleInChinese } from "./rule-words.ts";

/** The sentences in the source of the rules, with a stand-in for every figure. */
function sentences(): string[] {
  const source = readFileSync("app/assessment/question-rules.ts", "utf8");
  const literal =
    /(?:report\(|^\s+)(["`])((?:an? |the |only |two |option |row |in the |at |browsers )[^"`]+)\1,?/gm;
  return [...source.matchAll(literal)].map((match) => (match[2] ?? "").replace(/\$\{[^}]+\}/g, "4"));
}

describe("the rules in Chinese", () => {
  it("know every sentence of the rules", () => {
    expect(sentences().length).toBeGreaterThan(25);
    for (const sentence of sentences()) expect(ruleInChinese(sentence), sentence).toMatch(/\p{Script=Han}/u);
  });

  it("carry the figures", () => {
    expect(ruleInChinese("a single-choice question has 4 options, here 3")).toBe(
      "单选题有 4 个选项，这里是 3 个",
    );
    expect(ruleInChinese("the text of an option is empty")).toBe("选项的文字是空的");
  });
});
