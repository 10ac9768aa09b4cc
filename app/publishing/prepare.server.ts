import { readFileSync } from "node:fs";
import path from "node:path";
import { satisfiable } from "#app/assessment/draw.ts";
import { examSchema } from "#app/assessment/exam.schema.ts";
import { type Question, questionSchema } from "#app/assessment/question.schema.ts";
import { trackSchema } from "#app/certification/track.schema.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { piecesOf } from "./block.schema.ts";
import type { ContentData, ContentKind, Version } from "./catalogue.server.ts";
import { checkLesson, countedMinutes } from "./check-lesson.ts";
import { compileLesson } from "./compile-lesson.server.ts";
import {
  courseSchema,
  glossaryTermSchema,
  type Lesson,
  lawItemSchema,
  type SourceBook,
  sourceItemSchema,
} from "./content.schema.ts";
import { type Finding, lineOf } from "./findings.ts";
import { NO_MEMORY, type PrepareMemory } from "./prepare-memory.server.ts";
import { prepareScenarios } from "./prepare-scenario.server.ts";
import { listFiles, type Placed, readList, readOne } from "./read-content.server.ts";

/** Everything the folders hold, compiled and checked. */
export interface Prepared {
  versions: Version[];
  findings: Finding[];
}

/**
 * Reads `content/` and `scenarios/`, compiles every lesson and story and checks what hangs together. Nothing is
 * stored. Publishing stops when a finding is an error.
 * @param root the folder that holds `content/` and `scenarios/`
 * @param memory what earlier calls of this process compiled; files that stayed the same are not compiled again
 */
export async function prepareContent(root: string, memory: PrepareMemory = NO_MEMORY): Promise<Prepared> {
  const findings: Finding[] = [];
  const versions: Version[] = [];
  const add = <K extends ContentKind>(kind: K, id: string, data: ContentData[K]): Version<K> => {
    const version: Version<K> = { kind, id, hash: contentHash(data), data };
    versions.push(version as Version);
    return version;
  };

  const book = readSources(root, findings, memory);
  add("sources", "all", book);
  const citable = new Set(
    [...book.items.filter((item) => !item.retired), ...book.law].map((item) => item.id),
  );

  const questions = readQuestions(root, citable, findings, memory);
  const questionVersions = new Map(
    questions.map(({ value }) => [value.id, add("question", value.id, value)]),
  );

  for (const courseFile of listFiles(root, "content/courses", "course.yml")) {
    const course = readOne(root, courseFile, courseSchema, findings);
    if (course) add("course", course.value.id, course.value);
    for (const file of listFiles(root, path.posix.dirname(courseFile), ".mdx")) {
      const source = readFileSync(path.join(root, file), "utf8");
      const compiled = await memory.recall(["lesson", file, source], () => compileLesson(file, source));
      findings.push(...compiled.findings);
      if (!compiled.lesson || !course) continue;
      findings.push(
        ...checkLesson({ file, source, ...compiled.lesson, book, citable, questions: questionVersions }),
      );
      const checks = piecesOf(compiled.lesson.blocks)
        .filter((piece) => piece.piece === "Check")
        .map(({ props }) => ({
          questionId: props.question ?? "",
          questionHash: questionVersions.get(props.question ?? "")?.hash ?? "",
        }));
      const lesson: Lesson = {
        ...compiled.lesson.meta,
        courseId: course.value.id,
        blocks: compiled.lesson.blocks,
        checks,
      };
      const minutes = countedMinutes(compiled.lesson.blocks, checks.length);
      if (Math.abs(minutes - lesson.minutes) > 1) {
        const line = lineOf(source, Math.max(0, source.indexOf("minutes:")));
        findings.push({
          file,
          line,
          severity: "error",
          rule: "minutes",
          message: `minutes 写的是 ${lesson.minutes}，按字数和题数算是 ${minutes}。`,
        });
      }
      add("lesson", lesson.id, lesson);
    }
  }

  for (const file of listFiles(root, "content/exams", ".yml")) {
    const exam = readOne(root, file, examSchema, findings);
    if (!exam) continue;
    const pool = examPool(questions.map(({ value }) => value)).map((question) => ({
      id: question.id,
      hash: contentHash(question),
      question,
    }));
    for (const gap of satisfiable(exam.value, pool)) {
      findings.push({
        file,
        line: 1,
        severity: "error",
        rule: "blueprint",
        message: `试卷蓝图无法满足：${JSON.stringify(gap)}`,
      });
    }
    add("exam", exam.value.id, exam.value);
  }

  for (const scenario of await prepareScenarios(root, citable, findings, memory))
    add("scenario", scenario.scenario.id, scenario);

  for (const file of listFiles(root, "content/tracks", ".yml")) {
    const track = readOne(root, file, trackSchema, findings);
    if (!track) continue;
    for (const requirement of track.value.requirements) {
      if (!versions.some((version) => version.kind === requirement.kind && version.id === requirement.id)) {
        findings.push({
          file,
          line: 1,
          severity: "error",
          rule: "track-requirement",
          message: `认证路径要求的 ${requirement.kind} ${requirement.id} 不存在。`,
        });
      }
    }
    add("track", track.value.id, track.value);
  }

  findings.push(...repeatedIds(versions));
  return { versions, findings };
}

/** The questions an exam may draw: active ones that are not shown as checks in lessons. */
export function examPool(questions: readonly Question[]): Question[] {
  return questions.filter((question) => question.use === "exam" && question.status === "active");
}

function readSources(root: string, findings: Finding[], memory: PrepareMemory): SourceBook {
  const values = <T>(placed: Placed<T>[]): T[] => placed.map(({ value }) => value);
  const items = values(
    readList(root, "content/sources/source-items.yaml", sourceItemSchema, findings, memory),
  );
  const law = values(readList(root, "content/sources/law.yml", lawItemSchema, findings, memory));
  const glossary = values(readList(root, "content/glossary.yml", glossaryTermSchema, findings, memory));
  return { items, law, glossary };
}

function readQuestions(
  root: string,
  citable: ReadonlySet<string>,
  findings: Finding[],
  memory: PrepareMemory,
): Placed<Question>[] {
  const seen = new Set<string>();
  return listFiles(root, "content/questions", ".yml").flatMap((file) =>
    readList(root, file, questionSchema, findings, memory).filter((placed) => {
      const { id, sources } = placed.value;
      for (const source of sources) {
        if (citable.has(source)) continue;
        findings.push({
          file,
          line: placed.line,
          severity: "error",
          rule: "citation",
          message: `试题 ${id} 引用的 ${source} 不存在。`,
        });
      }
      if (seen.has(id)) {
        findings.push({
          file,
          line: placed.line,
          severity: "error",
          rule: "repeated-id",
          message: `试题编号 ${id} 用了两次。`,
        });
        return false;
      }
      seen.add(id);
      return true;
    }),
  );
}

function repeatedIds(versions: readonly Version[]): Finding[] {
  const seen = new Set<string>();
  return versions.flatMap(({ kind, id }) => {
    const key = `${kind} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        file: "content",
        line: 1,
        severity: "error" as const,
        rule: "repeated-id",
        message: `${kind} 的编号 ${id} 用了两次。`,
      },
    ];
  });
}
