import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { QUESTION_KINDS, type Question, questionFileSchema, questionSchema } from "../question.schema.ts";
import { completeDrafts, type ImportDefaults } from "./complete.ts";
import { FORMATS, readFile, readFormat, writeFormat } from "./formats.server.ts";
import { arbitraryQuestion, arbitraryQuestions } from "./testing.ts";
import { writeYaml } from "./yaml.ts";

const DEFAULTS: ImportDefaults = {
  course: "test",
  use: "exam",
  topic: "assessment",
  difficulty: 1,
  audience: ["all"],
  sources: [],
};

function there(format: (typeof FORMATS)[number], questions: Question[], language: "zh" | "en" = "zh") {
  const read = readFormat(format, writeFormat(format, questions, language));
  const completed = completeDrafts(read.drafts, DEFAULTS);
  return {
    questions: completed.questions.map(({ question }) => question),
    findings: [...read.findings, ...completed.findings],
  };
}

/** Questions as the schema gives them back: what is compared. */
const plain = (questions: readonly Question[]): Question[] =>
  questions.map((one) => questionSchema.parse(one));

function bank(): Question[] {
  const root = path.resolve("content/questions");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yml"))
    .flatMap((name) => {
      const parsed = parse(readFileSync(path.join(root, name), "utf8")) as unknown;
      const file = questionFileSchema.safeParse(parsed);
      return file.success ? file.data : [];
    });
}

describe("a question written and read again is the same question", () => {
  for (const format of FORMATS)
    for (const kind of QUESTION_KINDS)
      it(`${format}: ${kind}, whatever its texts are`, () => {
        fc.assert(
          fc.property(arbitraryQuestion(kind), (question) => {
            const back = there(format, [question], question.difficulty === 1 ? "en" : "zh");
            expect(back.findings).toEqual([]);
            expect(back.questions).toEqual(plain([question]));
          }),
          { numRuns: 60 },
        );
      });

  it("in a file with questions of every kind", () => {
    fc.assert(
      fc.property(arbitraryQuestions, (questions) => {
        for (const format of FORMATS) expect(there(format, questions).questions).toEqual(plain(questions));
      }),
      { numRuns: 15 },
    );
  });

  it("also as a file of the bank", () => {
    fc.assert(
      fc.property(arbitraryQuestions, (questions) => {
        expect(questionFileSchema.parse(parse(writeYaml(questions)))).toEqual(plain(questions));
      }),
      { numRuns: 40 },
    );
  });
});

describe("the whole bank", () => {
  const questions = bank();

  it("holds every kind", () => {
    expect(questions.length).toBeGreaterThan(1000);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(QUESTION_KINDS.length);
  });

  for (const format of FORMATS)
    it(`goes to ${format} and comes back equal`, () => {
      const bytes = writeFormat(format, questions, "zh");
      const { format: told, read } = readFile(bytes, "bank");
      expect(told).toBe(format);
      const completed = completeDrafts(read.drafts, DEFAULTS);
      expect([...read.findings, ...completed.findings]).toEqual([]);
      expect(completed.questions.map(({ question }) => question)).toEqual(questions);
    }, 30_000);
});
