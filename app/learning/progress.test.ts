import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CheckAnswer,
  completionsIn,
  isComplete,
  type LessonProgress,
  latestAnswers,
  lessonState,
  nextLesson,
  progressIn,
} from "./progress.ts";

const answer = (questionId: string, at: number, overrides: Partial<CheckAnswer> = {}): CheckAnswer => ({
  lessonId: "l",
  lessonHash: "v1",
  questionId,
  questionHash: `${questionId}-hash`,
  value: ["a"],
  correct: false,
  at,
  ...overrides,
});

const progress = (
  lessonId: string,
  answered: number,
  total: number,
  completedAt: number | null,
  lastAt: number | null,
): LessonProgress => ({
  lessonId,
  checks: { total, answered },
  completedAt,
  lastAt,
});

describe("completion", () => {
  it("comes with the last open check, whether the answers are right or wrong", () => {
    const answers = [answer("q1", 1), answer("q2", 2, { correct: true }), answer("q3", 3)];
    expect(completionsIn(answers, () => ["q1", "q2", "q3"])).toEqual([
      expect.objectContaining({
        at: 3,
        lessonHash: "v1",
        answers: ["q1", "q2", "q3"].map((id) => ({
          questionId: id,
          questionHash: `${id}-hash`,
          value: ["a"],
        })),
      }),
    ]);
  });

  it("is not there while one check has no answer, however often the others are answered", () => {
    expect(completionsIn([answer("q1", 1), answer("q1", 2), answer("q1", 3)], () => ["q1", "q2"])).toEqual(
      [],
    );
  });

  it("asks each answer's own version which checks it needs", () => {
    const needs: Record<string, string[]> = { v1: ["q1", "q2"], v2: ["q1", "q2", "q3"] };
    const answers = [
      answer("q1", 1),
      answer("q2", 2, { lessonHash: "v2" }),
      answer("q3", 3, { lessonHash: "v2" }),
    ];
    expect(completionsIn(answers, (hash) => needs[hash] ?? []).map((one) => one.at)).toEqual([3]);
  });

  it("names the answer that stood, not an earlier one to the same check", () => {
    const [first] = completionsIn(
      [answer("q1", 1, { value: ["a"] }), answer("q1", 2, { value: ["b"] }), answer("q2", 3)],
      () => ["q1", "q2"],
    );
    expect(first?.answers[0]?.value).toEqual(["b"]);
  });

  it("never comes for a lesson without checks", () => {
    expect(isComplete([], new Set(["q1"]))).toBe(false);
    expect(completionsIn([answer("q1", 1)], () => [])).toEqual([]);
  });

  it("comes again for whoever answers everything again after an instant", () => {
    const checks = ["q1", "q2", "q3"];
    const run = fc.array(fc.constantFrom(...checks), { maxLength: 30 });
    fc.assert(
      fc.property(run, run, (before, later) => {
        const answers = [...before, ...later].map((id, at) => answer(id, at));
        const facts = completionsIn(answers, () => checks);
        const hasAllLater = checks.every((id) => later.includes(id));
        if (hasAllLater) expect(facts.some((fact) => fact.at >= before.length)).toBe(true);
        expect(facts.length > 0).toBe(checks.every((id) => before.includes(id) || later.includes(id)));
      }),
    );
  });

  it("keeps its first instant whatever is answered later", () => {
    const checks = ["q1", "q2"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...checks), { minLength: 2, maxLength: 20 }),
        fc.nat(20),
        (ids, cut) => {
          const answers = ids.map((id, at) => answer(id, at));
          const early = completionsIn(answers.slice(0, cut), () => checks)[0];
          if (early) expect(completionsIn(answers, () => checks)[0]).toEqual(early);
        },
      ),
    );
  });
});

describe("progress in a lesson", () => {
  it("counts each check of the current version once and leaves out checks that are gone", () => {
    const answers = [answer("q1", 5), answer("q1", 9), answer("gone", 7)];
    expect(progressIn("l", ["q1", "q2"], answers, null)).toEqual(progress("l", 1, 2, null, 9));
  });

  it("keeps a completion when a check is added", () => {
    const now = progressIn("l", ["q1", "q2"], [answer("q1", 5)], 5);
    expect(now.completedAt).toBe(5);
    expect(lessonState(now)).toBe("done");
  });

  it("is never more than all checks and never less than none", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 8 }),
        fc.array(fc.string(), { maxLength: 20 }),
        (checks, given) => {
          const { answered, total } = progressIn(
            "l",
            checks,
            given.map((id, at) => answer(id, at)),
            null,
          ).checks;
          expect(total).toBe(checks.length);
          expect(answered).toBeGreaterThanOrEqual(0);
          expect(answered).toBeLessThanOrEqual(total);
        },
      ),
    );
  });

  it("shows the last answer to a check", () => {
    expect(
      latestAnswers([answer("q1", 1, { value: ["a"] }), answer("q1", 2, { value: ["c"] })]).get("q1")?.value,
    ).toEqual(["c"]);
  });
});

describe("the lesson to go on with", () => {
  const of = (...all: LessonProgress[]) => new Map(all.map((one) => [one.lessonId, one]));

  it("is the first for somebody who has not begun", () => {
    expect(nextLesson(["a", "b"], of(progress("a", 0, 2, null, null), progress("b", 0, 2, null, null)))).toBe(
      "a",
    );
  });

  it("is the one touched last, when it is not complete", () => {
    expect(
      nextLesson(
        ["a", "b", "c"],
        of(progress("a", 1, 2, null, 10), progress("b", 1, 2, null, 20), progress("c", 0, 2, null, null)),
      ),
    ).toBe("b");
  });

  it("is the first open one after a completion", () => {
    expect(nextLesson(["a", "b"], of(progress("a", 2, 2, 30, 30), progress("b", 0, 2, null, null)))).toBe(
      "b",
    );
  });

  it("is none when all are complete", () => {
    expect(nextLesson(["a"], of(progress("a", 2, 2, 30, 30)))).toBeNull();
  });
});
