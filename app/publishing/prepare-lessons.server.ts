import { readFileSync } from "node:fs";
import path from "node:path";
import { contentHash } from "#app/platform/canonical.server.ts";
import { piecesOf } from "./block.schema.ts";
import type { Version } from "./catalogue.server.ts";
import { checkLesson, countedMinutes } from "./check-lesson.ts";
import { compileLesson } from "./compile-lesson.server.ts";
import { type Course, courseSchema, type Lesson, type SourceBook } from "./content.schema.ts";
import { type Finding, finding, lineOfText } from "./findings.ts";
import type { LessonFile, Placed } from "./material.ts";
import type { AddVersion } from "./prepare.server.ts";
import type { PrepareMemory } from "./prepare-memory.server.ts";
import { listFiles, readOne } from "./read-content.server.ts";

/** How many lessons are compiled at a time: the bundler works in a process of its own beside this one. */
const COMPILED_AT_A_TIME = 4;

interface LessonsToPrepare {
  root: string;
  book: SourceBook;
  citable: ReadonlySet<string>;
  questions: ReadonlyMap<string, Version<"question">>;
  /** ids of the form exercises */
  forms: ReadonlySet<string>;
  /** findings are added here, in the order of the files */
  findings: Finding[];
  memory: PrepareMemory;
  add: AddVersion;
}

/** Reads the courses and compiles and checks their lessons. */
export async function prepareLessons(to: LessonsToPrepare): Promise<{
  courses: Placed<Course>[];
  lessons: LessonFile[];
}> {
  const { root, findings, memory, add } = to;
  const folders = listFiles(root, "content/courses", "course.yml").map((file) => {
    const lessons = listFiles(root, path.posix.dirname(file), ".mdx").map((lesson) => ({
      file: lesson,
      source: readFileSync(path.join(root, lesson), "utf8"),
    }));
    return { course: readOne(root, file, courseSchema, findings), lessons };
  });
  const compiled = await inTurns(
    folders.flatMap(({ lessons }) => lessons),
    ({ file, source }) => memory.recall(["lesson", file, source], () => compileLesson(file, source)),
  );

  const surroundings = contentHash([
    [...to.citable],
    to.book.items.flatMap(({ id, quote }) => (quote === undefined ? [] : [id])),
    to.book.glossary.map(({ id }) => id),
    [...to.questions.values()].flatMap(({ id, data }) => (data.use === "check" ? [id] : [])),
    [...to.forms],
  ]);
  const courses: Placed<Course>[] = [];
  const lessons: LessonFile[] = [];
  for (const folder of folders) {
    const { course } = folder;
    if (course) {
      add("course", course.value.id, course.value);
      courses.push(course);
    }
    for (const { file, source } of folder.lessons) {
      const result = compiled.shift();
      if (!result) continue;
      findings.push(...result.findings);
      if (!result.lesson || !course) continue;
      const { meta, blocks } = result.lesson;
      findings.push(
        ...memory.recall(["lesson-checked", file, source, surroundings], () =>
          checkLesson({ file, source, meta, blocks, ...to }),
        ),
      );
      const checks = piecesOf(blocks)
        .filter((piece) => piece.piece === "Check")
        .map(({ props }) => ({
          questionId: props.question ?? "",
          questionHash: to.questions.get(props.question ?? "")?.hash ?? "",
        }));
      const courseId = course.value.id;
      const lesson = memory.recall(
        ["lesson-version", file, source, courseId, JSON.stringify(checks)],
        (): Lesson => ({ ...meta, courseId, blocks, checks }),
      );
      findings.push(
        ...memory.recall(["lesson-minutes", file, source], () => minutesOf(file, source, lesson)),
      );
      lessons.push({ file, source, version: add("lesson", lesson.id, lesson) });
    }
  }
  return { courses, lessons };
}

/** The minutes of a lesson are counted; one minute more or less is a reminder. */
function minutesOf(file: string, source: string, { minutes, blocks, checks }: Lesson): Finding[] {
  const counted = countedMinutes(blocks, checks.length);
  if (counted === minutes) return [];
  const severity = Math.abs(counted - minutes) > 1 ? "error" : "warning";
  return [
    finding({ file, line: lineOfText(source, "minutes:") }, severity, "minutes", {
      zh: `minutes 写的是 ${minutes}，按字数和题数算是 ${counted}。`,
      en: `minutes says ${minutes}; by characters and checks it is ${counted}.`,
    }),
  ];
}

/** Works through a list, a few at a time. @returns the results in the order of the list */
async function inTurns<T, R>(list: readonly T[], work: (entry: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = list.entries();
  const worker = async (): Promise<void> => {
    for (const [at, entry] of waiting) results[at] = await work(entry);
  };
  await Promise.all(Array.from({ length: COMPILED_AT_A_TIME }, worker));
  return results;
}
