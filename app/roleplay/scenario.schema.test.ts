import { describe, expect, test } from "vitest";
import { knownIdsOf, rubricWeights, type Scenario, scenarioSchema } from "./scenario.schema.ts";

const SCENARIO: Scenario = {
  id: "test-01",
  title: "测试",
  titleEn: "Test",
  summary: "一段测试。",
  summaryEn: "A test.",
  order: 1,
  role: "federation",
  place: "社区",
  minutes: 5,
  warnings: ["家庭暴力"],
  warningsEn: ["Domestic violence"],
  sources: ["manual.taboo.01"],
  rubric: { weights: { safety: 35, empathy: 25 }, passTotal: 70 },
  redLines: [{ id: "told-him", zh: "泄密", en: "Disclosure", sources: ["un.feature.7"] }],
  persons: { visitor: { name: "来访者", nameEn: "Visitor", age: 34, portrait: { head: "bun" } } },
  points: [{ id: "t-1", title: "开场", titleEn: "Opening" }],
  endings: [{ id: "t-end-a", title: "好", titleEn: "Good" }],
};

function issues(change: Record<string, unknown>): string[] {
  const read = scenarioSchema.safeParse({ ...SCENARIO, ...change });
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join("."));
}

describe("scenario.yml", () => {
  test("a complete description is accepted", () => {
    expect(issues({})).toEqual([]);
  });

  test("a mistyped field is refused", () => {
    expect(scenarioSchema.safeParse({ ...SCENARIO, warnigs: [] }).success).toBe(false);
  });

  test("repeated ids, missing translations and weights that are all zero are refused", () => {
    expect(issues({ points: [...SCENARIO.points, ...SCENARIO.points] })).toEqual(["points.1.id"]);
    expect(issues({ warningsEn: [] })).toEqual(["warningsEn"]);
    expect(issues({ rubric: { weights: { safety: 0 }, passTotal: 70 } })).toEqual(["rubric.weights"]);
    expect(issues({ rubric: { weights: { courage: 1 }, passTotal: 70 } })).not.toEqual([]);
    expect(issues({ rubric: { passTotal: 101 } })).toEqual(["rubric.passTotal"]);
  });
});

test("a dimension that the rubric leaves out weighs nothing; without weights all weigh the same", () => {
  expect(rubricWeights(SCENARIO.rubric)).toEqual({
    empathy: 25,
    safety: 35,
    legality: 0,
    referral: 0,
    record: 0,
  });
  expect(rubricWeights({})).toEqual({ empathy: 1, safety: 1, legality: 1, referral: 1, record: 1 });
});

test("the ids a story may refer to are those of its description", () => {
  const known = knownIdsOf(SCENARIO);
  expect([...known.redLines]).toEqual(["told-him"]);
  expect([...known.persons]).toEqual(["visitor"]);
  expect([...known.points]).toEqual(["t-1"]);
  expect([...known.endings]).toEqual(["t-end-a"]);
});
