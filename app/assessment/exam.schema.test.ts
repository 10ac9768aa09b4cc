import { expect, it } from "vitest";
import { examSchema, paperSchema } from "./exam.schema.ts";

const EXAM = {
  id: "exam.manual-basics",
  title: "手册基础",
  titleEn: "Manual basics",
  description: "考八字工作法。",
  descriptionEn: "On the eight words.",
  durationMinutes: 30,
  passScore: 80,
  questionCount: 5,
  blueprint: [
    { topics: ["look", "listen"], count: 3 },
    { topics: ["report"], count: 2, difficulty: 2 },
  ],
  attemptsAllowed: 3,
  cooldownMinutes: 60,
  tellKeys: "afterPass",
};

it("accepts an exam whose blueprint adds up", () => {
  expect(examSchema.parse(EXAM)).toEqual(EXAM);
});

it.each([
  ["a blueprint that does not add up", { questionCount: 6 }, /ask for 5 questions, questionCount says 6/],
  ["a topic named twice in a row", { blueprint: [{ topics: ["look", "look"], count: 5 }] }, /named twice/],
  ["a pass mark above 100", { passScore: 101 }, /100/],
  ["a pool that ends within a word", { pool: "q.manual" }, /q\.manual\./],
  ["no attempt", { attemptsAllowed: 0 }, /1/],
  ["an unknown moment for the keys", { tellKeys: "always" }, /afterAttempt/],
  ["an id of another kind", { id: "manual-basics" }, /exam\.manual-basics/],
  ["a field that does not exist", { shuffle: true }, /shuffle/],
])("refuses %s", (_name, change, message) => {
  const result = examSchema.safeParse({ ...EXAM, ...change });
  expect(result.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});

it("takes an exam without a limit of attempts, and one that draws from one course only", () => {
  const { attemptsAllowed, ...unlimited } = EXAM;
  expect(attemptsAllowed).toBe(3);
  expect(examSchema.parse(unlimited)).toEqual(unlimited);
  expect(examSchema.parse({ ...EXAM, pool: "q.manual." }).pool).toBe("q.manual.");
});

it("refuses a paper without questions", () => {
  expect(paperSchema.safeParse({ examId: "exam.x", seed: "s", items: [] }).success).toBe(false);
});
