import fc from "fast-check";
import { AUDIENCES } from "#app/publishing/audiences.ts";
import {
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  questionSchema,
  TOPICS,
} from "../question.schema.ts";
import { COLOUR_MATCH_IDS } from "../question-rules.ts";

/* Arbitrary valid questions with awkward texts, for property tests. */

const AWKWARD = [
  ..."=~{}#:\\\"<>&'%[]|,;+-@ \t\n`$*_/()!?^",
  ..."，。；：“”＝＋－＠（）　",
  ..."家暴对错红是甲乙丙",
  ..."aZ09",
  "𠮷",
  "👩‍👧",
  "é",
  "\u00a0",
  "\u2028",
  "\\n",
  "->",
  "//",
  "::",
  "####",
  "%50%",
  "[html]",
  "[plain]",
  "<br>",
  "&lt;",
  "&#10;",
  "]]>",
  "<![CDATA[",
  "_x0041_",
  "=1+1",
  "'=",
  "$CATEGORY",
  "TRUE",
  "＿＿＿＿",
];

/** A text without white space at its ends, made of what formats stumble over. */
const awkwardText = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...AWKWARD), { minLength: min, maxLength: max })
    .map((pieces) => pieces.join("").trim())
    .filter((text) => text !== "");

/** Different texts of about the same length, as options have to be. */
const awkwardTexts = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(awkwardText(1, 8), { minLength: count, maxLength: count }).map((texts) => {
    const longest = Math.max(...texts.map((text) => Array.from(text).length));
    return texts.map(
      (text, at) =>
        `${text}${"字".repeat(longest - Array.from(text).length)}${"甲乙丙丁戊己庚辛壬癸子丑"[at]}`,
    );
  });

const explanations = (count: number): fc.Arbitrary<string[]> =>
  fc.array(awkwardText(1, 12), { minLength: count, maxLength: count });

const letters = (count: number): string[] => Array.from("abcdefghijkl").slice(0, count);

const shuffledLetters = (count: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(letters(count), { minLength: count, maxLength: count });

type Options = Question["options"];
type Body = Pick<Question, "options" | "matches" | "look" | "parts">;

function choice(kind: "single" | "multiple"): fc.Arbitrary<Options> {
  const counts = kind === "single" ? fc.constant(4) : fc.constantFrom(4, 5);
  return counts.chain((count) =>
    fc
      .record({
        ids: shuffledLetters(count),
        texts: awkwardTexts(count),
        told: explanations(count),
        right: fc.shuffledSubarray(letters(count), {
          minLength: kind === "single" ? 1 : 2,
          maxLength: kind === "single" ? 1 : count - 1,
        }),
      })
      .map(({ ids, texts, told, right }) =>
        ids.map((id, at) => ({
          id,
          text: texts[at] ?? "",
          ...(right.includes(id) ? { correct: true as const } : {}),
          explanation: told[at] ?? "",
        })),
      ),
  );
}

const judge: fc.Arbitrary<Options> = fc
  .record({ isTrue: fc.boolean(), isTurned: fc.boolean(), told: explanations(2) })
  .map(({ isTrue, isTurned, told }) =>
    (isTurned ? ["false", "true"] : ["true", "false"]).map((id, at) => ({
      id,
      ...(String(isTrue) === id ? { correct: true as const } : {}),
      explanation: told[at] ?? "",
    })),
  );

const ordering: fc.Arbitrary<Body> = fc.integer({ min: 3, max: 7 }).chain((count) =>
  fc
    .record({ ids: shuffledLetters(count), texts: awkwardTexts(count), told: explanations(count) })
    .map(({ ids, texts, told }) => {
      const places = [...ids].join() === [...ids].sort().join() ? [...ids].reverse() : ids;
      return {
        options: letters(count)
          .sort((a, b) =>
            (texts[letters(count).indexOf(a)] ?? "").localeCompare(texts[letters(count).indexOf(b)] ?? ""),
          )
          .map((id, at) => ({
            id,
            text: texts[at] ?? "",
            position: places.indexOf(id) + 1,
            explanation: told[at] ?? "",
          })),
      };
    }),
);

const matching: fc.Arbitrary<Body> = fc
  .record({
    look: fc.constantFrom(undefined, "lines" as const, "matrix" as const, "colours" as const),
    rows: fc.integer({ min: 3, max: 6 }),
    more: fc.integer({ min: 0, max: 2 }),
  })
  .chain(({ look, rows, more }) => {
    const isShared = look === "matrix" || look === "colours";
    const sides = look === "colours" ? 4 : isShared ? 2 + more : rows + more;
    const ids = look === "colours" ? [...COLOUR_MATCH_IDS] : Array.from("12345678").slice(0, sides);
    return fc
      .record({
        rowIds: shuffledLetters(rows),
        texts: awkwardTexts(rows),
        sideTexts: awkwardTexts(sides),
        told: explanations(rows),
        sideIds: fc.shuffledSubarray(ids, { minLength: sides, maxLength: sides }),
        picks: fc.array(fc.nat({ max: sides - 1 }), { minLength: rows, maxLength: rows }),
      })
      .map(({ rowIds, texts, sideTexts, told, sideIds, picks }) => ({
        ...(look === undefined ? {} : { look }),
        options: rowIds.map((id, at) => ({
          id,
          text: texts[at] ?? "",
          match: (isShared ? sideIds[picks[at] ?? 0] : sideIds[at]) ?? "",
          explanation: told[at] ?? "",
        })),
        matches: [...sideIds].reverse().map((id) => ({ id, text: sideTexts[sideIds.indexOf(id)] ?? "" })),
      }));
  });

const parts: fc.Arbitrary<Body> = fc
  .array(
    fc
      .record({ stem: awkwardText(1, 20), kind: fc.constantFrom("single", "multiple", "judge") })
      .chain(({ stem, kind }) =>
        (kind === "judge" ? judge : choice(kind === "single" ? "single" : "multiple")).map((options) => ({
          stem,
          kind: kind as "single" | "multiple" | "judge",
          options,
        })),
      ),
    { minLength: 2, maxLength: 4 },
  )
  .map((list) => ({ options: [], parts: list.map((part, at) => ({ id: String(at + 1), ...part })) }));

function bodyOf(kind: QuestionKind): fc.Arbitrary<Body> {
  switch (kind) {
    case "single":
    case "multiple":
      return choice(kind).map((options) => ({ options }));
    case "judge":
      return judge.map((options) => ({ options }));
    case "ordering":
      return ordering;
    case "matching":
      return matching;
    case "case":
      return parts;
  }
}

/** Valid questions of a kind. */
export function arbitraryQuestion(kind: QuestionKind): fc.Arbitrary<Question> {
  return fc
    .record({
      n: fc.nat({ max: 9999 }),
      use: fc.constantFrom("exam" as const, "check" as const),
      stem: awkwardText(1, 30),
      body: bodyOf(kind),
      sources: fc.uniqueArray(awkwardText(1, 5), { minLength: 1, maxLength: 3 }),
      topic: fc.constantFrom(...TOPICS),
      difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
      audience: fc.array(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
      status: fc.constantFrom("draft" as const, "active" as const, "retired" as const),
    })
    .map(({ n, body, ...rest }) => ({
      id: `${rest.use === "check" ? "check" : "q"}.test.${rest.topic}.${n}`,
      kind,
      ...rest,
      ...body,
    }))
    .filter((question) => questionSchema.safeParse(question).success);
}

/** Valid questions of every kind, with ids that differ. */
export const arbitraryQuestions: fc.Arbitrary<Question[]> = fc
  .tuple(...QUESTION_KINDS.map(arbitraryQuestion))
  .map((questions) => questions.map((question, at) => ({ ...question, id: `${question.id}-${at}` })));
