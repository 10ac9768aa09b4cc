import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf } from "#app/assessment/answer.ts";
import type { QuestionKind } from "#app/assessment/question.schema.ts";
import { testQuestion } from "#app/assessment/testing.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { checkAnchor } from "./anchors.ts";
import { answerCheckFromForm, parseAnswerCheck } from "./check.schema.ts";
import { normaliseValue, outcomeOf } from "./check.ts";
import { checkQuestion, judgeQuestion } from "./testing.ts";

function refusalOf(run: () => unknown): { code: string; fields: Record<string, string> } | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { code: error.code, fields: error.fields };
  }
}

const single = checkQuestion("check.t.one.1", "c");
const multiple = checkQuestion("check.t.one.2", "bd");

describe("the outcome of an answer", () => {
  it("is right exactly when the chosen options are the key", () => {
    fc.assert(
      fc.property(
        fc.subarray(["a", "b", "c", "d"], { minLength: 1 }),
        fc.subarray(["a", "b", "c", "d"], { minLength: 1 }),
        (key, chosen) => {
          const question = checkQuestion("check.t.one.3", key.join(""), { kind: "multiple" });
          expect(outcomeOf(question, chosen).correct).toBe(
            [...key].sort().join() === [...chosen].sort().join(),
          );
        },
      ),
    );
  });

  it("explains every option and says which belong to the key", () => {
    const { explanations } = outcomeOf(multiple, ["a"]);
    expect(explanations.map((one) => one.id)).toEqual(["a", "b", "c", "d"]);
    expect(explanations.filter((one) => one.correct).map((one) => one.id)).toEqual(keyOf(multiple));
    expect(explanations.every((one) => one.explanation.length > 0)).toBe(true);
  });

  it("judges a judge question by its own two options", () => {
    const question = judgeQuestion("check.t.one.4");
    expect(outcomeOf(question, ["false"]).correct).toBe(true);
    expect(outcomeOf(question, ["true"]).correct).toBe(false);
  });
});

describe("chosen options", () => {
  it("are kept once each and in order", () => {
    expect(normaliseValue(multiple, ["d", "b", "d"])).toEqual(["b", "d"]);
  });

  it("are refused when the question does not have them", () => {
    expect(refusalOf(() => normaliseValue(multiple, ["b", "z"]))?.code).toBe("optionUnknown");
  });

  it("are refused when there are two where one may be chosen", () => {
    expect(refusalOf(() => normaliseValue(single, ["b", "c"]))).toEqual({
      code: "invalidFields",
      fields: { value: "choice" },
    });
  });
});

describe("an answer to steps, pairs and cases", () => {
  const of = (kind: QuestionKind) => ({ ...testQuestion(1, kind), use: "check" as const });

  it.each([
    ["ordering", ["a:1", "b:2"], "unplaced"],
    ["ordering", ["a:1", "b:2", "c:3", "d:3"], "samePlace"],
    ["ordering", ["a:1", "a:2", "b:3", "c:4"], "choice"],
    ["matching", ["a:1"], "unmatched"],
    ["case", ["1:a", "3:true"], "unanswered"],
    ["case", ["1:a", "1:b", "2+a", "3:true"], "choice"],
  ] as const)("to %s is refused as %j with the field error %s", (kind, value, gap) => {
    expect(refusalOf(() => normaliseValue(of(kind), value))).toEqual({
      code: "invalidFields",
      fields: { value: gap },
    });
  });

  it.each(["ordering", "matching", "case"] as const)(
    "to %s is right with the key and explains it",
    (kind) => {
      const question = of(kind);
      const key = keyOf(question);
      expect(outcomeOf(question, normaliseValue(question, [...key].reverse()))).toMatchObject({
        value: key,
        correct: true,
      });
      const { explanations } = outcomeOf(question, []);
      expect(
        explanations
          .filter(({ correct }) => correct)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(key);
    },
  );

  it("is the same from lists, from groups of radio buttons and from JSON", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["questionId", "check.t.one.2"],
      ["value", "a:2"],
      ["value", ""],
      ["value:1", "1:a"],
      ["value:2", "2+b"],
      ["value:2", "2+d"],
      ["value:zz", "x"],
    ] as const)
      form.append(name, value);
    expect(parseAnswerCheck(answerCheckFromForm("one", form)).value).toEqual(["a:2", "1:a", "2+b", "2+d"]);
  });
});

describe("an answer from outside", () => {
  it("is the same from a form and from JSON", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["intent", "check"],
      ["questionId", "check.t.one.2"],
      ["questionHash", "abc"],
      ["value", "b"],
      ["value", "d"],
    ] as const)
      form.append(name, value);
    const json = { lessonId: "one", questionId: "check.t.one.2", questionHash: "abc", value: ["b", "d"] };
    expect(parseAnswerCheck(answerCheckFromForm("one", form))).toEqual(parseAnswerCheck(json));
  });

  it("must hold a choice", () => {
    expect(refusalOf(() => parseAnswerCheck({ lessonId: "one", questionId: "q", value: [] }))).toEqual({
      code: "invalidFields",
      fields: { value: "choice" },
    });
  });

  it("is refused when it is anything else", () => {
    for (const input of [
      null,
      {},
      { lessonId: "one", questionId: "q", value: "b" },
      { lessonId: "one", questionId: null, value: ["b"] },
      { lessonId: "one", questionId: "q", value: ["b"], correct: true },
    ]) {
      expect(refusalOf(() => parseAnswerCheck(input))?.code).toBe("badRequest");
    }
  });
});

describe("the anchor of a check", () => {
  it("is a plain id that tells checks of different lessons apart", () => {
    expect(checkAnchor("check.manual.report.1")).toBe("check-manual-report-1");
    expect(checkAnchor("check.manual.speak.1")).not.toBe(checkAnchor("check.manual.report.1"));
  });
});
