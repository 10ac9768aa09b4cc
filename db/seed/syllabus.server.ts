import type { App } from "#app/app.server.ts";
import type { Requirement, Track } from "#app/certification/track.schema.ts";
import { notPrepared } from "./not-prepared.ts";

/** The track that the demonstration's trainees are on. */
export const DEMO_TRACK = "federation-onboarding";

/** What the track asks for, by kind, and how well it must be done. */
export interface Syllabus {
  lessons: string[];
  scenarios: string[];
  exams: { id: string; required: number }[];
}

/**
 * What the published track asks for.
 * @throws {PlainError} it is not there, or too small for the story
 */
export function syllabusOf(app: App): Syllabus {
  const catalogue = app.catalogue.current();
  const track = catalogue.find("track", DEMO_TRACK)?.data;
  const ids = (kind: Requirement["kind"]): string[] =>
    (track?.requirements ?? []).filter((one) => one.kind === kind).map(({ id }) => id);
  const lessons = ids("lesson");
  const scenarios = ids("scenario");
  const exams = ids("exam").map((id) => ({ id, required: requiredScore(app, track, id) }));
  const second = catalogue.find("lesson", lessons[1] ?? "")?.data;
  // She who is signed in as first has begun a second lesson, which takes more than one check.
  if (exams.length === 0 || scenarios.length === 0 || (second?.checks.length ?? 0) < 2) {
    throw notPrepared(
      `the published content has no track ${DEMO_TRACK} with two lessons, a scenario and an exam`,
      `发布的内容里没有培训路径 ${DEMO_TRACK}（至少两课、一个情景、一场考试）`,
    );
  }
  return { lessons, scenarios, exams };
}

function requiredScore(app: App, track: Track | undefined, examId: string): number {
  const own = track?.requirements.find((one) => one.kind === "exam" && one.id === examId);
  const minScore = own?.kind === "exam" ? (own.minScore ?? 0) : 0;
  return Math.max(minScore, app.catalogue.current().get("exam", examId).data.passScore);
}
