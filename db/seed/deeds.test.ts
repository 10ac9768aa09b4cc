import { describe, expect, it } from "vitest";
import {
  canStandTogether,
  isComplete,
  keyOf,
  maxPointsOf,
  pointsOf,
  publicQuestion,
} from "#app/assessment/answer.ts";
import { QUESTION_KINDS } from "#app/assessment/question.schema.ts";
import { testQuestion } from "#app/assessment/testing.ts";
import { wrongValue } from "./deeds.server.ts";

describe("a wrong answer of the demonstration", () => {
  it.each(QUESTION_KINDS)("can be given, is complete and earns less: %s", (kind) => {
    const question = testQuestion(1, kind);
    const value = wrongValue(question);
    expect(canStandTogether(kind, value)).toBe(true);
    expect(isComplete(publicQuestion(question), value)).toBe(true);
    expect(pointsOf(question, value)).toBeLessThan(maxPointsOf(question));
  });

  it("is wrong too where every row belongs to one match", () => {
    const base = testQuestion(1, "matching");
    const question = {
      ...base,
      look: "matrix" as const,
      options: base.options.map((option) => ({ ...option, match: "1" })),
    };
    const value = wrongValue(question);
    expect(value).not.toEqual(keyOf(question));
    expect(isComplete(publicQuestion(question), value)).toBe(true);
  });
});
