import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentHash } from "#app/platform/canonical.server.ts";
import { buildCatalogue, type Catalogue, type Version } from "./catalogue.server.ts";
import { checkBankFile } from "./checks/bank.ts";
import {
  type CopyFinder,
  copiedInForms,
  copiedInLesson,
  copiedInQuestions,
  copiedInStory,
  copyFinder,
} from "./checks/copied.server.ts";
import { type CoverageFigures, checkCoverage } from "./checks/coverage.ts";
import { checkDuplicates } from "./checks/duplicates.ts";
import { checkIdentities, LOCK_FILE } from "./checks/identities.server.ts";
import { checkLessonShape, checkUnusedChecks } from "./checks/lesson-shape.ts";
import { checkLessonText } from "./checks/lesson-text.ts";
import { checkLinks, linkTargets } from "./checks/links.ts";
import { decodeShingles } from "./checks/shingles.server.ts";
import { waiverSchema } from "./content.schema.ts";
import { type Finding, finding } from "./findings.ts";
import type { LessonFile, Material, Placed } from "./material.ts";
import { type PreparedContent, prepareContent } from "./prepare.server.ts";
import { NO_MEMORY, type PrepareMemory } from "./prepare-memory.server.ts";
import { readList } from "./read-content.server.ts";
import { versionHash } from "./version-hash.server.ts";

const SHINGLES_FILE = "content/sources/shingles.bin";
/** Rules by whose findings a piece of content could not be read. */
const UNREAD_RULES: readonly string[] = ["schema", "yaml", "front-matter", "mdx", "code-in-lesson"];
const WAIVERS_FILE = "content/sources/waivers.yml";

/**
 * Draws a lesson in every language, for screen and paper.
 * @returns the ids of the elements on its page
 * @throws {Error} it cannot be drawn
 */
export type DrawLesson = (catalogue: Catalogue, lesson: Version<"lesson">) => ReadonlySet<string>;

/** What the content check found. */
export interface ContentReport {
  prepared: PreparedContent;
  /** everything that is wrong, in the order of files and lines */
  findings: Finding[];
  figures: CoverageFigures;
}

/**
 * The proof of the library: all that publishing asks for, and the rules of coverage, counts and style that only this
 * check asks for. Nothing is stored.
 * @param root the folder that holds `content/` and `scenarios/`
 * @param draw how lessons are drawn
 * @param memory what earlier calls of this process found; files that stayed the same are not checked again
 */
export async function checkContent(
  root: string,
  draw: DrawLesson,
  memory: PrepareMemory = NO_MEMORY,
): Promise<ContentReport> {
  const prepared = await prepareContent(root, memory);
  const { material } = prepared;
  const findings = [...prepared.findings];

  const lockFile = path.join(root, LOCK_FILE);
  const lockText = existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null;
  // What could not be read is not gone: its own finding stands already.
  const isAllRead = !prepared.findings.some(({ rule }) => UNREAD_RULES.includes(rule));
  findings.push(...checkIdentities(material, lockText).filter(({ rule }) => isAllRead || rule !== "id-gone"));
  findings.push(...checkLessons(prepared, draw, memory));
  findings.push(...checkUnusedChecks(material));
  findings.push(...checkBank(material, memory));
  findings.push(...checkCopies(root, material, memory));

  const waivers = existsSync(path.join(root, WAIVERS_FILE))
    ? readList(root, WAIVERS_FILE, waiverSchema, findings, memory)
    : [];
  const coverage = checkCoverage(material, waivers);
  findings.push(...coverage.findings);
  return { prepared, findings: inOrder(findings), figures: coverage.figures };
}

function checkLessons(
  { versions, material }: PreparedContent,
  draw: DrawLesson,
  memory: PrepareMemory,
): Finding[] {
  const catalogue = buildCatalogue(versions, { digest: "check", publishedAt: 0, isDraft: false });
  const sources = catalogue.find("sources", "all")?.hash ?? "";
  const targets = linkTargets(material);
  return material.lessons.flatMap((lesson) => {
    const { file, source, version } = lesson;
    const drawn = memory.recall(["drawn", file, version.hash, sources], () =>
      drawOne(catalogue, lesson, draw),
    );
    const own = memory.recall(["lesson-rules", file, source, sources], () => [
      ...checkLessonShape(lesson),
      ...checkLessonText(lesson, material.book),
    ]);
    return [...drawn.findings, ...own, ...checkLinks(lesson, targets, drawn.anchors)];
  });
}

function drawOne(catalogue: Catalogue, { file, version }: LessonFile, draw: DrawLesson) {
  try {
    return { anchors: draw(catalogue, version), findings: [] };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return {
      anchors: new Set<string>(),
      findings: [
        finding({ file, line: 1 }, "error", "rendering", {
          zh: `课文不能显示：${message}`,
          en: `The lesson cannot be drawn: ${message}`,
        }),
      ],
    };
  }
}

function checkBank({ questions, book }: Material, memory: PrepareMemory): Finding[] {
  const words = contentHash(book.glossary);
  const files = [...new Set(questions.map(({ file }) => file))];
  const ofFiles = files.flatMap((file) => {
    const own = questions.filter((placed) => placed.file === file);
    return memory.recall(["bank", file, stampOf(own), words], () => checkBankFile(file, own, book));
  });
  return [...ofFiles, ...memory.recall(["stems", stampOf(questions)], () => checkDuplicates(questions))];
}

/** What findings about placed content depend on. */
function stampOf(list: readonly Placed<object>[]): string {
  return list.map(({ value, file, line }) => `${file}:${line} ${versionHash(value)}`).join("\n");
}

function checkCopies(root: string, material: Material, memory: PrepareMemory): Finding[] {
  const full = path.join(root, SHINGLES_FILE);
  const missing = (words: { zh: string; en: string }): Finding[] => [
    finding({ file: SHINGLES_FILE, line: 1 }, "error", "shingles", words),
  ];
  if (!existsSync(full)) {
    return missing({
      zh: "缺少源文件的指纹表，不能查出抄来的句子。请用 scripts/checks/make-shingles.mjs 生成。",
      en: "The table of the source documents is missing: copied sentences cannot be found. Make it with scripts/checks/make-shingles.mjs.",
    });
  }
  const bytes = readFileSync(full);
  const quotes = JSON.stringify(material.book.items.map(({ quote }) => quote));
  const stamp = createHash("sha256").update(bytes).update(quotes).digest("hex");
  let made: CopyFinder | undefined;
  const find: CopyFinder = (place, text) => {
    made ??= copyFinder(decodeShingles(bytes), material.book);
    return made(place, text);
  };
  try {
    const files = [...new Set(material.questions.map(({ file }) => file))];
    return [
      ...material.lessons.flatMap((lesson) =>
        memory.recall(["copied", stamp, lesson.file, lesson.source], () => copiedInLesson(find, lesson)),
      ),
      ...files.flatMap((file) => {
        const own = material.questions.filter((placed) => placed.file === file);
        return memory.recall(["copied", stamp, stampOf(own)], () => copiedInQuestions(find, own));
      }),
      ...memory.recall(["copied", stamp, stampOf(material.forms)], () => copiedInForms(find, material.forms)),
      ...material.scenarios.flatMap((scenario) =>
        memory.recall(["copied", stamp, scenario.file, scenario.ink], () => copiedInStory(find, scenario)),
      ),
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return missing({
      zh: `源文件的指纹表坏了：${reason}`,
      en: `The table of the source documents: ${reason}`,
    });
  }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
