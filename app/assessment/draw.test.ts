import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPaper, type PoolQuestion, satisfiable, UnsatisfiableExamError } from "./draw.ts";
import { type BlueprintRow, type Exam, paperSchema } from "./exam.schema.ts";
import { seededRandom, xoshiro128 } from "./prng.server.ts";
import { DIFFICULTIES, QUESTION_KINDS } from "./question.schema.ts";
import { pooled, testExam, testQuestion } from "./testing.ts";

const TOPICS = ["look", "listen", "report"] as const;

/** A bank of 6 to 24 questions over three topics, with some that must never be drawn. */
const bank = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      topic: fc.constantFrom(...TOPICS),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      status: fc.constantFrom("active" as const, "active" as const, "active" as const, "retired" as const),
      use: fc.constantFrom("exam" as const, "exam" as const, "exam" as const, "check" as const),
    }),
    { minLength: 6, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ kind, topic, difficulty, status, use }, n) =>
      pooled({ ...testQuestion(n, kind, topic, difficulty), status, use }),
    ),
  );

const row = fc.record({
  topics: fc.subarray([...TOPICS], { minLength: 1 }),
  count: fc.integer({ min: 1, max: 2 }),
  difficulty: fc.option(fc.constantFrom(...DIFFICULTIES), { nil: undefined, freq: 1 }),
}) satisfies fc.Arbitrary<BlueprintRow>;

const setting = fc.record({
  questions: bank,
  exam: fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => testExam(rows)),
  seed: fc.string({ minLength: 1 }),
  seen: fc.uniqueArray(fc.integer({ min: 0, max: 23 })).map((ns) => ns.map((n) => `q.test.${n}`)),
});

const fits = (wanted: BlueprintRow, { question }: PoolQuestion) =>
  question.use === "exam" &&
  question.status === "active" &&
  wanted.topics.includes(question.topic) &&
  (wanted.difficulty === undefined || wanted.difficulty === question.difficulty);

/** The fewest seen questions with which all seats can be filled, by trying everything; null when none can. */
function fewestSeen(
  exam: Exam,
  questions: readonly PoolQuestion[],
  seen: ReadonlySet<string>,
): number | null {
  const seats = exam.blueprint.flatMap((wanted) => Array.from({ length: wanted.count }, () => wanted));
  const memo = new Map<string, number>();
  const best = (index: number, filled: number): number => {
    if (filled === (1 << seats.length) - 1) return 0;
    const candidate = questions[index];
    if (!candidate) return Number.POSITIVE_INFINITY;
    const key = `${index}:${filled}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let fewest = best(index + 1, filled);
    for (const [seat, wanted] of seats.entries()) {
      if (filled & (1 << seat) || !fits(wanted, candidate)) continue;
      fewest = Math.min(fewest, (seen.has(candidate.id) ? 1 : 0) + best(index + 1, filled | (1 << seat)));
    }
    memo.set(key, fewest);
    return fewest;
  };
  const fewest = best(0, 0);
  return Number.isFinite(fewest) ? fewest : null;
}

function draw(input: Parameters<typeof drawPaper>[0]) {
  try {
    return drawPaper(input);
  } catch (error) {
    if (error instanceof UnsatisfiableExamError) return error;
    throw error;
  }
}

describe("drawPaper", () => {
  it("fills the blueprint without a question twice, with as few seen questions as an exhaustive search finds", () => {
    let drawn = 0;
    let refused = 0;
    fc.assert(
      fc.property(setting, ({ exam, questions, seed, seen }) => {
        const fewest = fewestSeen(exam, questions, new Set(seen));
        const findings = satisfiable(exam, questions);
        const paper = draw({ exam, questions, seed, avoid: seen });
        expect(findings.length === 0).toBe(fewest !== null);
        if (paper instanceof UnsatisfiableExamError) {
          refused++;
          expect(fewest).toBeNull();
          expect(paper.findings).toEqual(findings);
          return;
        }
        drawn++;
        const ids = paper.items.map((item) => item.questionId);
        expect(new Set(ids).size).toBe(exam.questionCount);
        const chosen = questions.filter(({ id }) => ids.includes(id));
        expect(fewestSeen(exam, chosen, new Set())).toBe(0);
        expect(chosen.filter(({ id }) => seen.includes(id))).toHaveLength(fewest ?? Number.NaN);
      }),
      { numRuns: 400 },
    );
    expect(drawn).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(40);
  });

  it("draws only the kinds that the exam asks for", () => {
    const questions = Array.from({ length: 40 }, (_, n) =>
      pooled(testQuestion(n, QUESTION_KINDS[n % QUESTION_KINDS.length])),
    );
    const exam = {
      ...testExam([{ topics: ["report"], count: 10 }]),
      kinds: ["judge" as const, "case" as const],
    };
    const paper = drawPaper({ exam, questions, seed: "s" });
    expect(new Set(paper.items.map(({ kind }) => kind))).toEqual(new Set(["judge", "case"]));
    expect(satisfiable({ ...exam, kinds: ["judge"] }, questions)).toMatchObject([
      { code: "tooFewQuestions" },
    ]);
  });

  it("gives the same paper for the same seed in whatever order the questions come", () => {
    fc.assert(
      fc.property(setting, ({ exam, questions, seed, seen }) => {
        const paper = draw({ exam, questions, seed, avoid: seen });
        expect(draw({ exam, questions: [...questions].reverse(), seed, avoid: [...seen].reverse() })).toEqual(
          paper,
        );
      }),
    );
  });

  it("keeps every option once, shuffles choices and never judge options", () => {
    const questions = Array.from({ length: 60 }, (_, n) =>
      pooled(testQuestion(n, n % 3 === 0 ? "judge" : "single")),
    );
    const paper = drawPaper({ exam: testExam([{ topics: ["report"], count: 60 }]), questions, seed: "s" });
    const orders = new Set<string>();
    for (const item of paper.items) {
      if (item.kind === "judge") expect(item.optionOrder).toEqual(["true", "false"]);
      else {
        expect([...item.optionOrder].sort()).toEqual(["a", "b", "c", "d"]);
        orders.add(item.optionOrder.join(""));
      }
    }
    expect(orders.size).toBeGreaterThan(12);
    expect(paperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  });

  it("draws every question about equally often and the key in every place about equally often", () => {
    const questions = Array.from({ length: 10 }, (_, n) => pooled(testQuestion(n)));
    const exam = testExam([{ topics: ["report"], count: 3 }]);
    const times = new Map<string, number>();
    const places = [0, 0, 0, 0];
    for (let n = 0; n < 2000; n++) {
      for (const item of drawPaper({ exam, questions, seed: `seed ${n}` }).items) {
        times.set(item.questionId, (times.get(item.questionId) ?? 0) + 1);
        const place = item.optionOrder.indexOf("b");
        places[place] = (places[place] ?? 0) + 1;
      }
    }
    // 600 and 1500 are expected; the bounds lie about five standard deviations away.
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(110);
    expect(times.size).toBe(10);
    for (const count of places) expect(Math.abs(count - 1500)).toBeLessThan(170);
  });

  it("draws only from the exam's pool, and counts only the pool as available", () => {
    fc.assert(
      fc.property(setting, ({ exam, questions, seed }) => {
        const mixed = questions.map((one, n) => (n % 3 === 0 ? { ...one, id: `q.other.${n}` } : one));
        const own = mixed.filter(({ id }) => id.startsWith("q.test."));
        const limited = { ...exam, pool: "q.test." };
        expect(satisfiable(limited, mixed)).toEqual(satisfiable(exam, own));
        const paper = draw({ exam: limited, questions: mixed, seed });
        if (paper instanceof UnsatisfiableExamError) return;
        expect(paper).toEqual(draw({ exam, questions: own, seed }));
      }),
    );
  });

  it("gives other papers for other seeds", () => {
    const questions = Array.from({ length: 30 }, (_, n) => pooled(testQuestion(n)));
    const exam = testExam([{ topics: ["report"], count: 10 }]);
    const papers = new Set<string>();
    for (let n = 0; n < 50; n++)
      papers.add(JSON.stringify(drawPaper({ exam, questions, seed: `s${n}` }).items));
    expect(papers.size).toBe(50);
  });

  it("draws today what it drew when the first papers were stored", () => {
    const questions = Array.from({ length: 8 }, (_, n) => pooled(testQuestion(n)));
    const paper = drawPaper({
      exam: testExam([{ topics: ["report"], count: 3 }]),
      questions,
      seed: "frozen",
    });
    expect(
      paper.items.map((item) => `${item.questionId} ${item.optionOrder.join("")}`),
    ).toMatchInlineSnapshot(`
      [
        "q.test.4 bacd",
        "q.test.5 cabd",
        "q.test.7 dcba",
      ]
    `);
  });

  it("refuses a bank with two versions of one question", () => {
    const question = pooled(testQuestion(1));
    const exam = testExam([{ topics: ["report"], count: 1 }]);
    expect(() =>
      drawPaper({ exam, questions: [question, { ...question, hash: "other" }], seed: "s" }),
    ).toThrow(RangeError);
  });
});

describe("satisfiable", () => {
  it("names the row, what it needs and what the bank has", () => {
    const exam = testExam([
      { topics: ["report"], count: 1 },
      { topics: ["look", "listen"], count: 2, difficulty: 3 },
    ]);
    const questions = [pooled(testQuestion(1)), pooled(testQuestion(2, "single", "look", 3))];
    expect(satisfiable(exam, questions)).toEqual([
      {
        code: "tooFewQuestions",
        row: 1,
        needed: 2,
        available: 1,
        message: "row 2 of the blueprint needs 2 questions on look, listen of difficulty 3, the bank has 1",
      },
    ]);
  });

  it("sees that two rows compete for the same questions", () => {
    const exam = testExam([
      { topics: ["report"], count: 2 },
      { topics: ["report"], count: 1, difficulty: 1 },
    ]);
    const questions = [1, 2].map((n) => pooled(testQuestion(n)));
    expect(satisfiable(exam, questions)).toMatchObject([{ code: "rowsCompete", needed: 3, available: 2 }]);
    expect(satisfiable(exam, [...questions, pooled(testQuestion(3, "judge", "report", 2))])).toEqual([]);
  });
});

describe("the random numbers", () => {
  it("are those of the reference implementation of xoshiro128** 1.1", () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, () => random.nextUint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });

  it("below stays below its limit and shuffle keeps every item", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 2 ** 32 }),
        fc.array(fc.integer()),
        (seed, limit, items) => {
          const random = seededRandom(seed);
          const value = random.below(limit);
          expect(Number.isInteger(value) && value >= 0 && value < limit).toBe(true);
          expect([...random.shuffle(items)].sort()).toEqual([...items].sort());
        },
      ),
    );
    expect(() => seededRandom("s").below(0)).toThrow(RangeError);
  });
});
