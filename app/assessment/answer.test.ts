import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canStandTogether,
  choicesOf,
  explanationsOf,
  isComplete,
  keyOf,
  maxPointsOf,
  pointsOf,
  publicQuestion,
} from "./answer.ts";
import { QUESTION_KINDS, type Question, questionSchema } from "./question.schema.ts";
import { testQuestion } from "./testing.ts";

const LETTERS = ["a", "b", "c", "d", "e", "f"];
const explanation = "KEY-REASON";

/** Questions of every kind whose keys differ; ordering and matching as the rules for authors let them be. */
const question = fc.oneof(
  fc.constantFrom(...QUESTION_KINDS).map((kind) => testQuestion(1, kind)),
  fc
    .shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 })
    .filter((places) => places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
    .map((places): Question => {
      const options = places.map((position, at) => ({
        id: LETTERS[at] ?? "",
        text: `第${at}`,
        position,
        explanation,
      }));
      // The file has the steps in their right order.
      return { ...testQuestion(1, "ordering"), options: options.sort((a, b) => a.position - b.position) };
    }),
  fc.array(fc.constantFrom("red", "orange", "yellow", "green"), { minLength: 3, maxLength: 6 }).map(
    (colours): Question => ({
      ...testQuestion(1, "matching"),
      look: "colours",
      options: colours.map((match, at) => ({ id: LETTERS[at] ?? "", text: `户${at}`, match, explanation })),
      matches: ["green", "red", "yellow", "orange"].map((id) => ({ id, text: `颜色 ${id}` })),
    }),
  ),
);

const withSet = question.chain((one) =>
  fc.record({ one: fc.constant(one), set: fc.subarray(choicesOf(one)), seed: fc.nat() }),
);
const sorted = (list: readonly string[]) => [...list].sort().join(" ");

describe("an answer as a set of choices", () => {
  it.each(QUESTION_KINDS)("stands for a question of the kind %s that an author may write", (kind) => {
    const written = { ...testQuestion(1, kind), id: "q.test.one.1" };
    expect(questionSchema.safeParse(written).error?.issues ?? []).toEqual([]);
  });

  it("has a key that is offered, can stand, is complete and earns every point", () => {
    fc.assert(
      fc.property(question, (one) => {
        const key = keyOf(one);
        const choices = choicesOf(one);
        expect(key.every((choice) => choices.includes(choice))).toBe(true);
        expect(canStandTogether(one.kind, key)).toBe(true);
        expect(isComplete(publicQuestion(one), key)).toBe(true);
        expect(pointsOf(one, key)).toBe(maxPointsOf(one));
      }),
    );
  });

  it("earns fewer points with any other set of choices", () => {
    fc.assert(
      fc.property(withSet, ({ one, set }) => {
        fc.pre(sorted(set) !== sorted(keyOf(one)));
        expect(pointsOf(one, set)).toBeLessThan(maxPointsOf(one));
      }),
    );
  });

  it("offers each choice once", () => {
    fc.assert(
      fc.property(question, (one) => {
        const choices = choicesOf(one);
        expect(new Set(choices).size).toBe(choices.length);
      }),
    );
  });

  it("can stand with every subset of a set that can stand, and alone with any choice", () => {
    fc.assert(
      fc.property(withSet, fc.nat(), ({ one, set }, at) => {
        expect(choicesOf(one).every((choice) => canStandTogether(one.kind, [choice]))).toBe(true);
        if (canStandTogether(one.kind, set))
          expect(
            canStandTogether(
              one.kind,
              set.filter((_, index) => index !== at % 7),
            ),
          ).toBe(true);
      }),
    );
  });

  it("never puts a step in two places, a row to two matches or two options into a part with one right", () => {
    for (const [kind, pair] of [
      ["ordering", ["a:1", "a:2"]],
      ["matching", ["a:1", "a:2"]],
      ["case", ["1:a", "1:b"]],
      ["single", ["a", "b"]],
      ["judge", ["true", "false"]],
    ] as const)
      expect(canStandTogether(kind, pair)).toBe(false);
    expect(canStandTogether("case", ["2+a", "2+b", "1:a"])).toBe(true);
  });

  it("is complete exactly when every step, row or part has a choice", () => {
    fc.assert(
      fc.property(withSet, ({ one, set }) => {
        fc.pre(canStandTogether(one.kind, set));
        const groups =
          one.kind === "ordering" || one.kind === "matching"
            ? one.options.map(({ id }) => `${id}:`)
            : one.kind === "case"
              ? (one.parts ?? []).map(({ id }) => id)
              : [""];
        const isWhole = groups.every((group) => set.some((choice) => choice.startsWith(group)));
        expect(isComplete(publicQuestion(one), set)).toBe(isWhole);
      }),
    );
  });
});

describe("what is shown before the answer counts", () => {
  const shuffle =
    (seed: number) =>
    <T>(list: readonly T[]): T[] =>
      list.map((_, at) => list[(at + seed) % list.length] as T);

  it("holds no key, no explanation, no source and no topic, in whatever order", () => {
    fc.assert(
      fc.property(withSet, ({ one, seed }) => {
        for (const shown of [publicQuestion(one), publicQuestion(one, choicesOf(one, shuffle(seed)))]) {
          expect(JSON.stringify(shown)).not.toMatch(
            /correct|position|"match"|explanation|KEY-REASON|source|topic/,
          );
        }
      }),
    );
  });

  it("is the same whatever the key is, so that its order tells nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (places) => {
        const base = testQuestion(1, "ordering");
        const steps = base.options.map((option, at) => ({ ...option, position: places[at] ?? 0 }));
        const inKeyOrder = [...steps].sort((a, b) => a.position - b.position);
        expect(publicQuestion({ ...base, options: inKeyOrder })).toEqual(publicQuestion(base));
        const pairs = testQuestion(1, "matching");
        const rows = pairs.options.map((option, at) => ({ ...option, match: String(places[at]) }));
        const inMatchOrder = [...rows].sort((a, b) => (a.match < b.match ? -1 : 1));
        expect(publicQuestion({ ...pairs, options: inMatchOrder })).toEqual(publicQuestion(pairs));
      }),
    );
  });

  it("shows the options, places and sides in the order of the paper", () => {
    fc.assert(
      fc.property(question, fc.nat(), (one, seed) => {
        const order = choicesOf(one, shuffle(seed));
        const { options, matches, parts } = publicQuestion(one, order);
        const rows =
          one.kind === "case"
            ? (parts ?? []).flatMap((part) => part.options.map(({ id }) => `${part.id}${id}`))
            : options.map(({ id }) => id);
        const wanted = order.map((choice) =>
          one.kind === "case" ? choice.replace(/[:+]/, "") : (choice.split(":")[0] ?? ""),
        );
        expect(rows).toEqual([...new Set(wanted)]);
        if (one.kind === "matching")
          expect(matches?.map(({ id }) => id)).toEqual([
            ...new Set(order.map((choice) => choice.split(":")[1])),
          ]);
      }),
    );
  });
});

describe("what is told after the answer", () => {
  it("explains every option, step, row and option of a part, and names exactly the key", () => {
    fc.assert(
      fc.property(question, (one) => {
        const told = explanationsOf(one);
        expect(told.every(({ explanation: reason }) => reason.length > 0)).toBe(true);
        expect(sorted(told.flatMap(({ id, correct }) => (correct ? [id] : [])))).toBe(sorted(keyOf(one)));
        expect(told.length).toBe((one.parts ?? [one]).reduce((sum, { options }) => sum + options.length, 0));
      }),
    );
  });
});
