import type { App } from "#app/app.server.ts";
import { runningAttempt } from "#app/assessment/facts.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { ContentKind } from "#app/publishing/catalogue.server.ts";
import { runningPlay } from "#app/roleplay/facts.server.ts";
import type { RequirementReason } from "./requirements.ts";
import { certificatesOf, factsOf, type Standing, standingsOf } from "./standing.server.ts";
import type { RequirementKind } from "./track.schema.ts";

/** One requirement as a page shows it. */
export interface RequirementView {
  kind: RequirementKind;
  id: string;
  title: string;
  href: string;
  met: boolean;
  reason: RequirementReason;
  value: number | null;
  min: number | null;
  at: number | null;
}

/** One assignment as a page shows it. */
export interface TaskView {
  assignmentId: string;
  trackId: string;
  title: string;
  description: string;
  cycle: number;
  assignedAt: number;
  dueAt: number;
  validityMonths: number;
  requirements: RequirementView[];
  done: number;
  met: boolean;
  serial: string | null;
}

/** What the home page says: one next step, the tasks, what has been achieved. */
export interface HomeView {
  now: number;
  running: { kind: "attempt" | "play" | "practice"; href: string; title: string } | null;
  tasks: TaskView[];
  achieved: { lessons: number; plays: number; certificates: number };
}

const PATHS: Record<RequirementKind, (id: string) => string> = {
  lesson: (id) => `/lessons/${id}`,
  scenario: (id) => `/scenarios/${id}`,
  exam: (id) => `/exams/${id}`,
};

/** The title of a piece of content in the reader's language. */
function titleOf(app: App, kind: ContentKind, id: string, language: Language): string {
  const data = app.catalogue.current().find(kind, id)?.data;
  const titled = data && "scenario" in data ? data.scenario : data;
  if (!titled || !("title" in titled)) return id;
  return language === "en" ? titled.titleEn : titled.title;
}

/** One assignment with its requirements, ready to be shown. */
export function taskView(app: App, standing: Standing, language: Language): TaskView {
  const { assignment, track, result, serial } = standing;
  return {
    assignmentId: assignment.id,
    trackId: track.id,
    title: language === "en" ? track.data.titleEn : track.data.title,
    description: language === "en" ? track.data.descriptionEn : track.data.description,
    cycle: assignment.cycle,
    assignedAt: assignment.assignedAt,
    dueAt: assignment.dueAt,
    validityMonths: track.data.validityMonths,
    requirements: result.requirements.map(({ requirement, met, reason, value, at }) => ({
      kind: requirement.kind,
      id: requirement.id,
      title: titleOf(app, requirement.kind, requirement.id, language),
      href: PATHS[requirement.kind](requirement.id),
      met,
      reason,
      value,
      min: minimumOf(app, requirement),
      at,
    })),
    done: result.requirements.filter((requirement) => requirement.met).length,
    met: result.met,
    serial,
  };
}

function minimumOf(
  app: App,
  requirement: { kind: RequirementKind; id: string; minScore?: number },
): number | null {
  if (requirement.kind === "lesson") return null;
  const own = requirement.minScore ?? 0;
  if (requirement.kind === "scenario") return own;
  return Math.max(own, app.catalogue.current().find("exam", requirement.id)?.data.passScore ?? 0);
}

/** Everything the home page needs. */
export async function homeView(app: App, personId: string, language: Language): Promise<HomeView> {
  const [standings, facts, certificates, attempt, play] = await Promise.all([
    standingsOf(app, personId),
    factsOf(app, personId),
    certificatesOf(app, personId),
    runningAttempt(app, personId),
    runningPlay(app, personId),
  ]);
  const running: HomeView["running"] = attempt
    ? {
        kind: "attempt",
        href: `/attempts/${attempt.id}`,
        title: titleOf(app, "exam", attempt.examId, language),
      }
    : play
      ? {
          kind: play.mode === "practice" ? "practice" : "play",
          href: `/plays/${play.id}`,
          title: titleOf(app, "scenario", play.scenarioId, language),
        }
      : null;
  return {
    now: app.clock.now(),
    running,
    tasks: standings.map((standing) => taskView(app, standing, language)),
    achieved: {
      lessons: new Set(facts.lessons.map((fact) => fact.lessonId)).size,
      plays: facts.plays.length,
      certificates: certificates.length,
    },
  };
}
