import { and, desc, eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import { examFacts } from "#app/assessment/facts.server.ts";
import { lessonFacts } from "#app/learning/progress.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { playFacts } from "#app/roleplay/facts.server.ts";
import { type assignment as assignmentTable, certificate } from "#db/schema/index.ts";
import { currentAssignments } from "./assignments.server.ts";
import { evaluateTrack, type TrackFacts, type TrackResult } from "./requirements.ts";

export type Assignment = typeof assignmentTable.$inferSelect;

/** Where a person stands with one assignment. */
export interface Standing {
  assignment: Assignment;
  track: Version<"track">;
  result: TrackResult;
  /** serial of the certificate of this cycle, once issued */
  serial: string | null;
}

/** What a person has done, from the records of learning, rehearsing and being examined. */
export async function factsOf(app: App, personId: string): Promise<TrackFacts> {
  const [lessons, plays, exams] = await Promise.all([
    lessonFacts(app, personId),
    playFacts(app, personId),
    examFacts(app, personId),
  ]);
  return { lessons, plays, exams };
}

/**
 * Facts that count for a cycle: in the first one everything counts, later only what was done since its assignment
 * (a new cycle is a new registration; nothing is reset).
 */
export function factsOfCycle(
  facts: TrackFacts,
  assignment: Pick<Assignment, "cycle" | "assignedAt">,
): TrackFacts {
  if (assignment.cycle === 1) return facts;
  const since = <T extends { at: number }>(all: readonly T[]): T[] =>
    all.filter((fact) => fact.at >= assignment.assignedAt);
  return { lessons: since(facts.lessons), plays: since(facts.plays), exams: since(facts.exams) };
}

/** All assignments of a person that were not withdrawn, the most urgent first. */
export async function standingsOf(app: App, personId: string): Promise<Standing[]> {
  const assignments = await currentAssignments(app, personId);
  if (assignments.length === 0) return [];
  const facts = await factsOf(app, personId);
  const issued = await app.db.orm
    .select({ serial: certificate.serial, trackId: certificate.trackId, cycle: certificate.cycle })
    .from(certificate)
    .where(eq(certificate.personId, personId));
  const now = app.clock.now();
  return assignments
    .flatMap((assignment) => {
      const track = app.catalogue.current().find("track", assignment.trackId);
      if (!track) return [];
      const serial =
        issued.find((row) => row.trackId === assignment.trackId && row.cycle === assignment.cycle)?.serial ??
        null;
      const result = evaluateTrack(track.data, factsOfCycle(facts, assignment), now);
      return [{ assignment, track, result, serial }];
    })
    .sort(
      (a, b) =>
        Number(a.serial !== null) - Number(b.serial !== null) || a.assignment.dueAt - b.assignment.dueAt,
    );
}

/** A person's certificates, newest first. */
export async function certificatesOf(app: App, personId: string) {
  return app.db.orm
    .select()
    .from(certificate)
    .where(eq(certificate.personId, personId))
    .orderBy(desc(certificate.issuedAt));
}

/** One certificate of this person, or null. */
export async function ownCertificate(app: App, personId: string, serial: string) {
  const [row] = await app.db.orm
    .select()
    .from(certificate)
    .where(and(eq(certificate.serial, serial), eq(certificate.personId, personId)));
  return row ?? null;
}
