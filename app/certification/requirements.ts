import type { Requirement, RequirementKind, Track } from "./track.schema.ts";

/*
 * Facts are what a person has done in the cycle that is judged; a new cycle is judged by its own facts. `at` is
 * epoch ms, `digest` names the evidence.
 */

export interface LessonFact {
  lessonId: string;
  at: number;
  digest: string;
}

/** A play that was played to its end. */
export interface PlayFact {
  scenarioId: string;
  at: number;
  /** 0–100 */
  score: number;
  /** whether a red line was crossed */
  redLine: boolean;
  digest: string;
}

/** A marked attempt; `at` is the instant it ended. */
export interface ExamFact {
  examId: string;
  at: number;
  /** 0–100 */
  score: number;
  /** by the exam's own pass mark */
  passed: boolean;
  digest: string;
}

export interface TrackFacts {
  lessons: readonly LessonFact[];
  plays: readonly PlayFact[];
  exams: readonly ExamFact[];
}

/** Why a requirement counts as met or not; each has one sentence in the dictionaries. */
export type RequirementReason =
  | "met"
  | "lessonNotDone"
  | "scenarioNotPlayed"
  | "redLineCrossed"
  | "scenarioScoreTooLow"
  | "examNotTaken"
  | "examNotPassed"
  | "examScoreTooLow";

export interface RequirementResult {
  requirement: Requirement;
  met: boolean;
  /** when it was first met, epoch ms */
  at: number | null;
  /** the score that met it first, or the best score so far; null where there is none */
  value: number | null;
  reason: RequirementReason;
  /** digest of the evidence that met it first */
  digest: string | null;
  /** where to go on; null when nothing is left to do */
  next: { kind: RequirementKind; id: string } | null;
}

export interface TrackResult {
  requirements: RequirementResult[];
  met: boolean;
  /** the instant at which the last requirement was met, epoch ms; null while one is open */
  metAt: number | null;
}

/**
 * How far a person has come on a track. What was met stays met: later and worse results change nothing, and the
 * evidence named is always the first that met the requirement.
 * @param facts of the cycle that is judged, in any order
 * @param now epoch ms; facts of later instants are not there yet
 */
export function evaluateTrack(
  track: Pick<Track, "requirements">,
  facts: TrackFacts,
  now: number,
): TrackResult {
  const requirements = track.requirements.map((requirement) => evaluate(requirement, facts, now));
  const met = requirements.every((result) => result.met);
  const metAt = met ? Math.max(...requirements.map((result) => result.at ?? 0)) : null;
  return { requirements, met, metAt };
}

interface Evidence {
  at: number;
  digest: string;
  score: number | null;
  /** what keeps this evidence from counting; null when it counts */
  obstacle: RequirementReason | null;
}

function evaluate(requirement: Requirement, facts: TrackFacts, now: number): RequirementResult {
  const { kind, id } = requirement;
  const evidence = evidenceFor(requirement, facts)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || (a.digest < b.digest ? -1 : 1));
  const first = evidence.find(({ obstacle }) => obstacle === null);
  if (first) {
    return {
      requirement,
      met: true,
      at: first.at,
      value: first.score,
      reason: "met",
      digest: first.digest,
      next: null,
    };
  }
  // The best result says best what is still missing; of equal ones the latest.
  const best = evidence.reduce<Evidence | null>(
    (top, one) => (top === null || (one.score ?? 0) >= (top.score ?? 0) ? one : top),
    null,
  );
  const reason = best?.obstacle ?? NOTHING_YET[kind];
  return {
    requirement,
    met: false,
    at: null,
    value: best?.score ?? null,
    reason,
    digest: null,
    next: { kind, id },
  };
}

const NOTHING_YET = {
  lesson: "lessonNotDone",
  scenario: "scenarioNotPlayed",
  exam: "examNotTaken",
} as const satisfies Record<RequirementKind, RequirementReason>;

function evidenceFor(requirement: Requirement, facts: TrackFacts): Evidence[] {
  switch (requirement.kind) {
    case "lesson":
      return facts.lessons
        .filter(({ lessonId }) => lessonId === requirement.id)
        .map(({ at, digest }) => ({ at, digest, score: null, obstacle: null }));
    case "scenario":
      return facts.plays
        .filter(({ scenarioId }) => scenarioId === requirement.id)
        .map(({ at, digest, score, redLine }) => {
          const tooLow = score < (requirement.minScore ?? 0);
          const obstacle =
            redLine && requirement.noRedLine ? "redLineCrossed" : tooLow ? "scenarioScoreTooLow" : null;
          return { at, digest, score, obstacle };
        });
    case "exam":
      return facts.exams
        .filter(({ examId }) => examId === requirement.id)
        .map(({ at, digest, score, passed }) => {
          const tooLow = score < (requirement.minScore ?? 0);
          return {
            at,
            digest,
            score,
            obstacle: !passed ? "examNotPassed" : tooLow ? "examScoreTooLow" : null,
          };
        });
  }
}
