import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NewPerson } from "./people.ts";
import { cadre } from "./people.ts";
import { ROOT_DIR, type Site } from "./site.ts";

/** The route files that are pages (they have something to show), by name. */
export function routeFiles(): string[] {
  const dir = path.join(ROOT_DIR, "app", "routes");
  return readdirSync(dir)
    .filter((name) => /^export default /m.test(readFileSync(path.join(dir, name), "utf8")))
    .sort();
}

/** Those who look at the pages: somebody new, somebody in the middle, somebody with everything, and an administrator of everything. */
export const ONLOOKERS: readonly NewPerson[] = [
  cadre("new.one", "新来"),
  cadre("half.way", "阿依古丽·买买提江", ["lessons", "running"]),
  cadre("all.done", "周敏", ["certified"]),
  {
    userName: "admin",
    displayName: "何静",
    roles: ["systemAdministrator", "auditor", "contentEditor", "unitAdministrator", "trainer"],
  },
  { userName: "invited.one", displayName: "吴桂兰", tracks: ["federation-onboarding"], isInvited: true },
];

/** A page in one state. */
export interface PageCase {
  /** the route's file in app/routes */
  file: string;
  /** what is seen */
  name: string;
  /** user name; null for a visitor */
  as: string | null;
  path: string;
  /** the answer's status; 200 unless told */
  status?: number;
}

const UNKNOWN_ID = "00000000000000000000000000";

/** Every page of the site, each in the states that look different. */
export function pageCases(site: Site): PageCase[] {
  const done = site.person("all.done");
  const half = site.person("half.way");
  const invited = site.person("invited.one");
  const learner = "half.way";
  return [
    { file: "$.tsx", name: "an address that leads nowhere", as: null, path: "/nowhere", status: 404 },
    { file: "_index.tsx", name: "home of somebody new", as: "new.one", path: "/" },
    { file: "_index.tsx", name: "home with a play and an exam running", as: learner, path: "/" },
    { file: "_index.tsx", name: "home with everything done", as: "all.done", path: "/" },
    { file: "_index.tsx", name: "home of somebody without tasks", as: "admin", path: "/" },
    {
      file: "attempts.$attemptId.tsx",
      name: "a question answered before",
      as: learner,
      path: `/attempts/${half.attemptId}?q=2`,
    },
    {
      file: "attempts.$attemptId.tsx",
      name: "a question without an answer",
      as: learner,
      path: `/attempts/${half.attemptId}?q=12`,
    },
    {
      file: "attempts.$attemptId_.review.tsx",
      name: "the review before handing in",
      as: learner,
      path: `/attempts/${half.attemptId}/review`,
    },
    {
      file: "attempts.$attemptId_.result.tsx",
      name: "a result",
      as: "all.done",
      path: `/attempts/${done.attemptId}/result`,
    },
    {
      file: "ask.tsx",
      name: "a question to a trainer",
      as: learner,
      path: "/ask?kind=lesson&id=manual.speak",
    },
    { file: "audit.tsx", name: "the record", as: "admin", path: "/audit" },
    { file: "audit.tsx", name: "the record with nothing found", as: "admin", path: "/audit?person=nobody" },
    { file: "certificates._index.tsx", name: "no certificates", as: "new.one", path: "/certificates" },
    { file: "certificates._index.tsx", name: "certificates", as: "all.done", path: "/certificates" },
    {
      file: "certificates.$serial.tsx",
      name: "a certificate",
      as: "all.done",
      path: `/certificates/${done.serial}`,
    },
    { file: "components.tsx", name: "the gallery of components", as: null, path: "/components" },
    { file: "corrections._index.tsx", name: "corrections", as: "admin", path: "/corrections" },
    {
      file: "corrections.new.tsx",
      name: "a new correction",
      as: learner,
      path: "/corrections/new?kind=lesson&id=manual.speak",
    },
    { file: "courses._index.tsx", name: "courses", as: learner, path: "/courses" },
    { file: "courses.$courseId.tsx", name: "a course", as: learner, path: "/courses/manual" },
    { file: "daily.tsx", name: "a question of the daily practice", as: "new.one", path: "/daily" },
    {
      file: "daily.tsx",
      name: "the daily practice before anything was learned",
      as: "admin",
      path: "/daily",
    },
    { file: "exams._index.tsx", name: "exams", as: learner, path: "/exams" },
    {
      file: "exams.$examId.tsx",
      name: "an exam before it begins",
      as: "new.one",
      path: "/exams/exam.manual-basics",
    },
    {
      file: "exams.$examId.tsx",
      name: "an exam with earlier attempts",
      as: "all.done",
      path: "/exams/exam.manual-basics",
    },
    { file: "glossary.tsx", name: "the glossary", as: learner, path: "/glossary" },
    { file: "help.tsx", name: "the help lines", as: null, path: "/help" },
    {
      file: "lessons.$lessonId.tsx",
      name: "a lesson not begun",
      as: "new.one",
      path: "/lessons/manual.report",
    },
    { file: "lessons.$lessonId.tsx", name: "a lesson completed", as: learner, path: "/lessons/manual.speak" },
    {
      file: "lessons.$lessonId_.print.tsx",
      name: "a lesson for paper",
      as: learner,
      path: "/lessons/manual.overview/print",
    },
    {
      file: "insight.tsx",
      name: "role-play results before enough have played",
      as: "admin",
      path: "/insight",
    },
    { file: "library.phrases.tsx", name: "the phrases of the manual", as: "admin", path: "/library/phrases" },
    {
      file: "library.coverage._index.tsx",
      name: "the coverage of the manual",
      as: "admin",
      path: "/library/coverage",
    },
    {
      file: "library.coverage._index.tsx",
      name: "the gaps of current law",
      as: "admin",
      path: "/library/coverage?document=law&show=gaps",
    },
    {
      file: "library.coverage.$itemId.tsx",
      name: "what depends on an article",
      as: "admin",
      path: "/library/coverage/law.women.73",
    },
    { file: "notes._index.tsx", name: "no notes yet", as: "new.one", path: "/notes" },
    {
      file: "notes._index.tsx",
      name: "questions after one has been sent",
      as: learner,
      path: "/notes?tab=questions&done=asked",
    },
    {
      file: "notes.$noteId.tsx",
      name: "a note of somebody else",
      as: learner,
      path: `/notes/${UNKNOWN_ID}`,
      status: 404,
    },
    {
      file: "notes.new.tsx",
      name: "a new note",
      as: learner,
      path: "/notes/new?kind=source&id=manual.report.life-threat.2",
    },
    { file: "library.export.tsx", name: "the export of questions", as: "admin", path: "/library/export" },
    { file: "library.import.tsx", name: "the import of questions", as: "admin", path: "/library/import" },
    {
      file: "library.import.tsx",
      name: "a result that is kept no longer",
      as: "admin",
      path: `/library/import?result=${UNKNOWN_ID}`,
    },
    { file: "notice.tsx", name: "where the way out leads", as: null, path: "/notice" },
    { file: "people._index.tsx", name: "the people", as: "admin", path: "/people" },
    { file: "people._index.tsx", name: "nobody found", as: "admin", path: "/people?search=nobody-at-all" },
    { file: "people.new.tsx", name: "a new account", as: "admin", path: "/people/new" },
    { file: "people.$personId.tsx", name: "a person", as: "admin", path: `/people/${half.personId}` },
    {
      file: "people.$personId.tsx",
      name: "a person invited",
      as: "admin",
      path: `/people/${invited.personId}`,
    },
    {
      file: "people.$personId.tsx",
      name: "before an account is closed",
      as: "admin",
      path: `/people/${half.personId}?confirm=disable`,
    },
    {
      file: "people.$personId.tsx",
      name: "before a task is withdrawn",
      as: "admin",
      path: `/people/${half.personId}?withdraw=${half.assignmentIds[0]}`,
    },
    { file: "plays.$playId.tsx", name: "a running talk", as: learner, path: `/plays/${half.playId}` },
    {
      file: "plays.$playId.tsx",
      name: "a talk that has ended",
      as: "all.done",
      path: `/plays/${done.playId}`,
    },
    {
      file: "plays.$playId_.debrief.tsx",
      name: "a debrief",
      as: "all.done",
      path: `/plays/${done.playId}/debrief`,
    },
    { file: "profile._index.tsx", name: "one's own account", as: learner, path: "/profile" },
    { file: "profile.password.tsx", name: "a new password", as: learner, path: "/profile/password" },
    { file: "questions._index.tsx", name: "no questions", as: "admin", path: "/questions" },
    {
      file: "questions.$questionId.tsx",
      name: "a question that is not there",
      as: "admin",
      path: `/questions/${UNKNOWN_ID}`,
      status: 404,
    },
    {
      file: "refused.tsx",
      name: "a refused request",
      as: null,
      path: "/refused?code=staleForm",
      status: 403,
    },
    { file: "scenarios._index.tsx", name: "scenarios", as: learner, path: "/scenarios" },
    {
      file: "scenarios.$scenarioId.tsx",
      name: "a scenario before it begins",
      as: "new.one",
      path: "/scenarios/taboo-01",
    },
    {
      file: "scenarios.$scenarioId.tsx",
      name: "a scenario with earlier plays",
      as: "all.done",
      path: "/scenarios/taboo-01",
    },
    {
      file: "scenarios.$scenarioId_.map.tsx",
      name: "the map of a scenario for an editor",
      as: "admin",
      path: "/scenarios/taboo-01/map",
    },
    {
      file: "scenarios.$scenarioId_.map.tsx",
      name: "the map of a scenario that was played",
      as: "all.done",
      path: "/scenarios/taboo-01/map",
    },
    {
      file: "scenarios.$scenarioId_.map.tsx",
      name: "the map of a scenario that was not played",
      as: "new.one",
      path: "/scenarios/taboo-01/map",
      status: 403,
    },
    {
      file: "scenarios.$scenarioId_.insight.tsx",
      name: "results of a scenario that few have played",
      as: "admin",
      path: "/scenarios/taboo-01/insight",
    },
    {
      file: "scenarios.$scenarioId_.authors.tsx",
      name: "second plays before there are enough",
      as: "admin",
      path: "/scenarios/taboo-01/authors",
    },
    { file: "search.tsx", name: "a search not yet begun", as: learner, path: "/search" },
    { file: "search.tsx", name: "what was found", as: learner, path: "/search?q=%E8%AF%81%E6%8D%AE" },
    { file: "search.tsx", name: "nothing found", as: learner, path: "/search?q=zzzz" },
    { file: "set-up.$token.tsx", name: "the first password", as: null, path: `/set-up/${invited.linkToken}` },
    { file: "settings.tsx", name: "the settings", as: "admin", path: "/settings" },
    { file: "sign-in.tsx", name: "the sign-in", as: null, path: "/sign-in" },
    {
      file: "sources.$itemId.tsx",
      name: "a source item",
      as: learner,
      path: "/sources/manual.report.life-threat.2",
    },
    { file: "studio._index.tsx", name: "the studio", as: "admin", path: "/studio" },
    {
      file: "studio.$scenarioId.tsx",
      name: "a scenario in the studio",
      as: "admin",
      path: "/studio/taboo-01",
    },
    {
      file: "studio.$scenarioId.tsx",
      name: "a play in the studio from a knot to its ending",
      as: "admin",
      path: "/studio/taboo-01?set=guarded%3Atrue&c=t01-1b&c=t01-7c",
    },
    {
      file: "studio.$scenarioId.tsx",
      name: "an address of the studio that no longer fits",
      as: "admin",
      path: "/studio/taboo-01?knot=t01_2&set=nothing%3A1&c=gone",
    },
    {
      file: "studio.$scenarioId_.compare.tsx",
      name: "the comparison while there is one version",
      as: "admin",
      path: "/studio/taboo-01/compare",
    },
    { file: "studio.upload.tsx", name: "the check of a file", as: "admin", path: "/studio/upload" },
    {
      file: "tracks.$assignmentId.tsx",
      name: "a track under way",
      as: learner,
      path: `/tracks/${half.assignmentIds[0]}`,
    },
    {
      file: "tracks.$assignmentId.tsx",
      name: "a track completed",
      as: "all.done",
      path: `/tracks/${done.assignmentIds[0]}`,
    },
    {
      file: "speech-patterns.tsx",
      name: "the patterns of what is said",
      as: learner,
      path: "/speech-patterns",
    },
    { file: "verify._index.tsx", name: "verification", as: null, path: "/verify" },
    { file: "verify.$serial.tsx", name: "a verified certificate", as: null, path: `/verify/${done.serial}` },
    {
      file: "verify.$serial.tsx",
      name: "a serial nobody has",
      as: null,
      path: `/verify/${UNKNOWN_ID}`,
      status: 404,
    },
  ];
}
