import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateTrack, type TrackFacts } from "./requirements.ts";
import type { Requirement } from "./track.schema.ts";

const LESSON: Requirement = { kind: "lesson", id: "manual.report" };
const SCENARIO: Requirement = { kind: "scenario", id: "taboo-01", minScore: 70, noRedLine: true };
const EXAM: Requirement = { kind: "exam", id: "exam.manual-basics", minScore: 80 };
const NOW = 1_000;
const NOTHING: TrackFacts = { lessons: [], plays: [], exams: [] };

const play = (at: number, score: number, redLine = false) => ({
  scenarioId: "taboo-01",
  at,
  score,
  redLine,
  digest: `p${at}`,
});
const exam = (at: number, score: number, passed: boolean) => ({
  examId: "exam.manual-basics",
  at,
  score,
  passed,
  digest: `e${at}`,
});
const lesson = (at: number) => ({ lessonId: "manual.report", at, digest: `l${at}` });

function one(requirement: Requirement, facts: Partial<TrackFacts>, now = NOW) {
  return evaluateTrack({ requirements: [requirement] }, { ...NOTHING, ...facts }, now).requirements[0];
}

describe("evaluateTrack", () => {
  const table: [string, Requirement, Partial<TrackFacts>, object][] = [
    [
      "a lesson not done",
      LESSON,
      {},
      { met: false, reason: "lessonNotDone", value: null, next: { kind: "lesson", id: "manual.report" } },
    ],
    [
      "a lesson done",
      LESSON,
      { lessons: [lesson(5)] },
      { met: true, reason: "met", at: 5, next: null, digest: "l5" },
    ],
    [
      "a scenario never played",
      SCENARIO,
      {},
      { met: false, reason: "scenarioNotPlayed", next: { kind: "scenario", id: "taboo-01" } },
    ],
    ["a play at the score", SCENARIO, { plays: [play(5, 70)] }, { met: true, at: 5, value: 70 }],
    [
      "a play below the score",
      SCENARIO,
      { plays: [play(5, 69.9)] },
      { met: false, reason: "scenarioScoreTooLow", value: 69.9 },
    ],
    [
      "a fine play with a red line",
      SCENARIO,
      { plays: [play(5, 100, true)] },
      { met: false, reason: "redLineCrossed", value: 100 },
    ],
    [
      "a red line that the track allows",
      { ...SCENARIO, noRedLine: false },
      { plays: [play(5, 100, true)] },
      { met: true, value: 100 },
    ],
    [
      "two plays, neither of which has both score and no red line",
      SCENARIO,
      { plays: [play(5, 95, true), play(6, 40)] },
      { met: false, reason: "redLineCrossed", value: 95 },
    ],
    [
      "an exam not taken",
      EXAM,
      {},
      { met: false, reason: "examNotTaken", next: { kind: "exam", id: "exam.manual-basics" } },
    ],
    [
      "an exam passed below the track's score",
      EXAM,
      { exams: [exam(5, 75, true)] },
      { met: false, reason: "examScoreTooLow" },
    ],
    [
      "an exam failed at the track's score",
      EXAM,
      { exams: [exam(5, 85, false)] },
      { met: false, reason: "examNotPassed" },
    ],
    ["an exam passed at the track's score", EXAM, { exams: [exam(5, 80, true)] }, { met: true, value: 80 }],
    [
      "an exam without a score of the track",
      { kind: "exam", id: EXAM.id },
      { exams: [exam(5, 60, true)] },
      { met: true, value: 60 },
    ],
    [
      "facts of other lessons",
      LESSON,
      { lessons: [{ ...lesson(5), lessonId: "manual.look" }] },
      { met: false },
    ],
    [
      "facts of a later instant",
      LESSON,
      { lessons: [lesson(NOW + 1)] },
      { met: false, reason: "lessonNotDone" },
    ],
    ["a fact of this instant", LESSON, { lessons: [lesson(NOW)] }, { met: true, at: NOW }],
  ];
  it.each(table)("judges %s", (_name, requirement, facts, expected) => {
    expect(one(requirement, facts)).toMatchObject(expected);
  });

  it("names the first evidence that met a requirement, and no later result takes it away", () => {
    const plays = [play(9, 100), play(3, 50), play(5, 72), play(11, 10, true)];
    expect(one(SCENARIO, { plays })).toMatchObject({ met: true, at: 5, value: 72, digest: "p5" });
  });

  it("is met at the instant at which the last requirement was met", () => {
    const track = { requirements: [LESSON, SCENARIO, EXAM] };
    const facts = { lessons: [lesson(7)], plays: [play(3, 90)], exams: [exam(5, 90, true)] };
    expect(evaluateTrack(track, facts, NOW)).toMatchObject({ met: true, metAt: 7 });
    expect(evaluateTrack(track, { ...facts, exams: [] }, NOW)).toMatchObject({ met: false, metAt: null });
    expect(evaluateTrack(track, facts, 6)).toMatchObject({ met: false, metAt: null });
  });

  it("never takes back what was met, moves its instant or depends on the order of facts, whatever is added later", () => {
    const track = { requirements: [LESSON, SCENARIO, EXAM] };
    const at = fc.integer({ min: 0, max: 100 });
    const score = fc.integer({ min: 0, max: 100 });
    const facts = fc.record({
      lessons: fc.array(at.map(lesson), { maxLength: 3 }),
      plays: fc.array(
        fc.tuple(at, score, fc.boolean()).map(([a, s, r]) => play(a, s, r)),
        { maxLength: 5 },
      ),
      exams: fc.array(
        fc.tuple(at, score, fc.boolean()).map(([a, s, p]) => exam(a, s, p)),
        { maxLength: 5 },
      ),
    });
    const later = (list: TrackFacts): TrackFacts => ({
      lessons: list.lessons.map((fact) => ({ ...fact, at: fact.at + 101, digest: `${fact.digest}+` })),
      plays: list.plays.map((fact) => ({ ...fact, at: fact.at + 101, digest: `${fact.digest}+` })),
      exams: list.exams.map((fact) => ({ ...fact, at: fact.at + 101, digest: `${fact.digest}+` })),
    });
    let metBefore = 0;
    fc.assert(
      fc.property(facts, facts, (before, added) => {
        const old = evaluateTrack(track, before, 100);
        const more = later(added);
        const all = {
          lessons: [...more.lessons, ...before.lessons].reverse(),
          plays: [...more.plays, ...before.plays].reverse(),
          exams: [...more.exams, ...before.exams].reverse(),
        };
        expect(evaluateTrack(track, all, 100).metAt).toEqual(old.metAt);
        const young = evaluateTrack(track, all, 1000);
        for (const [index, result] of old.requirements.entries()) {
          if (!result.met) continue;
          metBefore++;
          expect(young.requirements[index]).toMatchObject({ met: true, at: result.at });
        }
        if (old.met) expect(young.metAt).toBe(old.metAt);
      }),
      { numRuns: 300 },
    );
    expect(metBefore).toBeGreaterThan(100);
  });
});
