import { satisfiable } from "#app/assessment/draw.ts";
import { examSchema } from "#app/assessment/exam.schema.ts";
import { type Question, questionSchema } from "#app/assessment/question.schema.ts";
import { trackSchema } from "#app/certification/track.schema.ts";
import { formExerciseSchema } from "#app/learning/form.schema.ts";
import { phrasesAmong } from "#app/roleplay/phrases.ts";
import { prepareSpeech } from "#app/roleplay/speech/prepare-speech.server.ts";
import type { ContentData, ContentKind, Version } from "./catalogue.server.ts";
import { glossaryTermSchema, lawItemSchema, sourceItemSchema } from "./content.schema.ts";
import { type Finding, finding } from "./findings.ts";
import type { Material, Placed } from "./material.ts";
import { prepareLessons } from "./prepare-lessons.server.ts";
import { NO_MEMORY, type PrepareMemory } from "./prepare-memory.server.ts";
import { prepareScenarios } from "./prepare-scenario.server.ts";
import { listFiles, readList, readOne } from "./read-content.server.ts";
import { versionHash } from "./version-hash.server.ts";

/** Everything the folders hold, compiled and checked. */
export interface Prepared {
  versions: Version[];
  /** what forbids publishing, and reminders; what only the content check asks for is not among them */
  findings: Finding[];
}

/** The same with what was read, for the content check. */
export interface PreparedContent extends Prepared {
  material: Material;
}

/** Adds a piece of content to what will be published. */
export type AddVersion = <K extends ContentKind>(kind: K, id: string, data: ContentData[K]) => Version<K>;

/**
 * Reads `content/` and `scenarios/`, compiles every lesson and story and checks what hangs together. Nothing is
 * stored. Publishing stops when a finding is an error.
 * @param root the folder that holds `content/` and `scenarios/`
 * @param memory what earlier calls of this process compiled; files that stayed the same are not compiled again
 */
export async function prepareContent(
  root: string,
  memory: PrepareMemory = NO_MEMORY,
): Promise<PreparedContent> {
  const findings: Finding[] = [];
  const versions: Version[] = [];
  const add: AddVersion = (kind, id, data) => {
    const version = { kind, id, hash: versionHash(data), data };
    versions.push(version as Version);
    return version;
  };

  const sources = readSources(root, findings, memory);
  const { book } = sources;
  add("sources", "all", book);
  const citable = new Set(
    [...book.items.filter((item) => !item.retired), ...book.law].map((item) => item.id),
  );
  const unverified = new Set(book.law.filter((law) => !law.verified).map(({ id }) => id));

  const questions = readQuestions(root, citable, unverified, findings, memory);
  const questionVersions = new Map(
    questions.map(({ value }) => [value.id, add("question", value.id, value)]),
  );
  const forms = readForms(root, citable, findings, memory);
  for (const { value } of forms) add("form", value.id, value);

  const { courses, lessons } = await prepareLessons({
    root,
    book,
    citable,
    questions: questionVersions,
    forms: new Set(forms.map(({ value }) => value.id)),
    findings,
    memory,
    add,
  });

  const pool = examPool(questions.map(({ value }) => value)).map((question) => ({
    id: question.id,
    hash: questionVersions.get(question.id)?.hash ?? "",
    question,
  }));
  const exams = listFiles(root, "content/exams", ".yml").flatMap((file) => {
    const exam = readOne(root, file, examSchema, findings);
    if (!exam) return [];
    for (const gap of satisfiable(exam.value, pool)) {
      findings.push(
        finding({ file, line: 1 }, "error", "blueprint", {
          zh: `试卷蓝图无法满足：${JSON.stringify(gap)}`,
          en: `The blueprint of the exam cannot be filled: ${JSON.stringify(gap)}`,
        }),
      );
    }
    add("exam", exam.value.id, exam.value);
    return [exam];
  });

  const scenarios = await prepareScenarios(root, citable, phrasesAmong(book.items), findings, memory);
  for (const { value } of scenarios) add("scenario", value.scenario.id, value);

  const tracks = listFiles(root, "content/tracks", ".yml").flatMap((file) => {
    const track = readOne(root, file, trackSchema, findings);
    if (!track) return [];
    for (const { kind, id } of track.value.requirements) {
      if (versions.some((version) => version.kind === kind && version.id === id)) continue;
      findings.push(
        finding({ file, line: 1 }, "error", "track-requirement", {
          zh: `认证路径要求的 ${kind} ${id} 不存在。`,
          en: `The track requires the ${kind} ${id}, which does not exist.`,
        }),
      );
    }
    add("track", track.value.id, track.value);
    return [track];
  });

  const speech = prepareSpeech(root, book, findings, memory);
  if (speech) add("speech", "all", speech);

  findings.push(...repeatedIds(versions));
  return {
    versions,
    findings,
    material: { ...sources, courses, lessons, questions, forms, exams, tracks, scenarios },
  };
}

/** The questions an exam may draw: active ones that are not shown as checks in lessons. */
export function examPool(questions: readonly Question[]): Question[] {
  return questions.filter((question) => question.use === "exam" && question.status === "active");
}

function readSources(root: string, findings: Finding[], memory: PrepareMemory) {
  const values = <T>(placed: Placed<T>[]): T[] => placed.map(({ value }) => value);
  const items = readList(root, "content/sources/source-items.yaml", sourceItemSchema, findings, memory);
  const law = readList(root, "content/sources/law.yml", lawItemSchema, findings, memory);
  const glossary = readList(root, "content/glossary.yml", glossaryTermSchema, findings, memory);
  // The lists of a memory are the same objects as long as their files are; so is then the book, and its hash.
  const known = books.get(items);
  if (known?.law === law && known.glossary === glossary) return known;
  const book = { items: values(items), law: values(law), glossary: values(glossary) };
  const sources = { items, law, glossary, book };
  books.set(items, sources);
  return sources;
}

const books = new WeakMap<object, Pick<Material, "items" | "law" | "glossary" | "book">>();

function readQuestions(
  root: string,
  citable: ReadonlySet<string>,
  unverified: ReadonlySet<string>,
  findings: Finding[],
  memory: PrepareMemory,
): Placed<Question>[] {
  const seen = new Set<string>();
  return listFiles(root, "content/questions", ".yml").flatMap((file) =>
    readList(root, file, questionSchema, findings, memory).filter((placed) => {
      const { id, sources } = placed.value;
      for (const source of sources) {
        if (!citable.has(source)) {
          findings.push(
            finding(placed, "error", "citation", {
              zh: `试题 ${id} 引用的 ${source} 不存在或已停用。`,
              en: `The question ${id} cites ${source}, which does not exist or is retired.`,
            }),
          );
        } else if (unverified.has(source)) {
          findings.push(
            finding(placed, "error", "unverified-law", {
              zh: `试题 ${id} 引用的 ${source} 还没有核对，不能出题。`,
              en: `The question ${id} cites ${source}, which is not verified: it cannot be asked.`,
            }),
          );
        }
      }
      if (seen.has(id)) {
        findings.push(
          finding(placed, "error", "repeated-id", {
            zh: `试题编号 ${id} 用了两次。`,
            en: `The question id ${id} is used twice.`,
          }),
        );
        return false;
      }
      seen.add(id);
      return true;
    }),
  );
}

function readForms(
  root: string,
  citable: ReadonlySet<string>,
  findings: Finding[],
  memory: PrepareMemory,
): Material["forms"] {
  const seen = new Set<string>();
  return listFiles(root, "content/forms", ".yml").flatMap((file) =>
    readList(root, file, formExerciseSchema, findings, memory).filter((placed) => {
      const { id, fields } = placed.value;
      for (const field of fields) {
        if (citable.has(field.cite)) continue;
        findings.push(
          finding(placed, "error", "citation", {
            zh: `表格 ${id} 的 ${field.id} 引用的 ${field.cite} 不存在或已停用。`,
            en: `The field ${field.id} of the form ${id} cites ${field.cite}, which does not exist or is retired.`,
          }),
        );
      }
      if (seen.has(id)) {
        findings.push(
          finding(placed, "error", "repeated-id", {
            zh: `表格编号 ${id} 用了两次。`,
            en: `The form id ${id} is used twice.`,
          }),
        );
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
      finding({ file: "content", line: 1 }, "error", "repeated-id", {
        zh: `${kind} 的编号 ${id} 用了两次。`,
        en: `The ${kind} id ${id} is used twice.`,
      }),
    ];
  });
}
