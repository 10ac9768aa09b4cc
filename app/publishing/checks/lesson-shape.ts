import { piecesOf, plainText } from "../block.schema.ts";
import { type Finding, finding, lineOfText, type Sentence } from "../findings.ts";
import type { LessonFile, Material } from "../material.ts";
import { countHan } from "./text.ts";

/** How many Chinese characters an active lesson has. */
export const LESSON_CHARACTERS = { least: 600, most: 1500 } as const;

/** The least number of checks in an active lesson. */
export const LEAST_CHECKS = 2;

/** What every active lesson has: its length, a case, checks and something for tomorrow; trees that lead somewhere. */
export function checkLessonShape({ file, source, version }: LessonFile): Finding[] {
  const findings: Finding[] = [];
  const report = (line: number, rule: string, sentence: Sentence) =>
    findings.push(finding({ file, line }, "error", rule, sentence));
  const { blocks, status } = version.data;
  const pieces = piecesOf(blocks);

  const nodes = new Set(
    pieces.filter(({ piece }) => piece === "Ask" || piece === "Advice").map(({ props }) => props.id),
  );
  for (const { piece, props } of pieces) {
    if (piece !== "Answer" || nodes.has(props.go)) continue;
    report(lineOfText(source, `go="${props.go}"`), "tree-target", {
      zh: `决策树的回答指向 ${props.go}，没有这一步。`,
      en: `An answer of the decision tree leads to ${props.go}, which is not there.`,
    });
  }
  if (status !== "active") return findings;

  const { least, most } = LESSON_CHARACTERS;
  const characters = countHan(plainText(blocks));
  if (characters < least || characters > most) {
    report(1, "lesson-length", {
      zh: `课文有 ${characters} 个汉字，应当在 ${least} 到 ${most} 之间。`,
      en: `The lesson has ${characters} Chinese characters; it has ${least} to ${most}.`,
    });
  }
  const count = (name: string): number => pieces.filter(({ piece }) => piece === name).length;
  if (count("CaseBox") === 0)
    report(1, "lesson-case", { zh: "课文里没有案例（CaseBox）。", en: "The lesson has no case (CaseBox)." });
  if (count("Check") < LEAST_CHECKS) {
    report(1, "lesson-checks", {
      zh: `课文里有 ${count("Check")} 道小题，至少要有 ${LEAST_CHECKS} 道。`,
      en: `The lesson has ${count("Check")} checks; it has at least ${LEAST_CHECKS}.`,
    });
  }
  if (count("Tomorrow") === 0) {
    report(1, "lesson-tomorrow", {
      zh: "课文里没有“明天就做”（Tomorrow）。",
      en: "The lesson has nothing for tomorrow (Tomorrow).",
    });
  }
  return findings;
}

/** A check question that is in use stands in a lesson. */
export function checkUnusedChecks({ lessons, questions }: Material): Finding[] {
  const used = new Set(
    lessons.flatMap(({ version }) => version.data.checks.map(({ questionId }) => questionId)),
  );
  return questions
    .filter(({ value }) => value.use === "check" && value.status === "active" && !used.has(value.id))
    .map((placed) =>
      finding(placed, "error", "check-unused", {
        zh: `小题 ${placed.value.id} 没有放进任何课文。`,
        en: `The check ${placed.value.id} stands in no lesson.`,
      }),
    );
}
