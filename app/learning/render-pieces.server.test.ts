import { describe, expect, it } from "vitest";
import { keyOf } from "#app/assessment/answer.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { testQuestion } from "#app/assessment/testing.ts";
import type { Block } from "#app/publishing/block.schema.ts";
import { buildCatalogue, type Version } from "#app/publishing/catalogue.server.ts";
import { renderCheck, renderLesson, renderPrintedCheck } from "./render-lesson.server.tsx";
import { assemble } from "./rendered-shelf.ts";
import { lessonOf, SOURCES, versionOf } from "./testing.ts";

let lessons = 0;

/** A lesson of these blocks, rendered: the HTML of its stretches in order. */
function draw(blocks: Block[], options: { isPrint?: boolean } = {}): string {
  const lesson = versionOf("lesson", "l", lessonOf("l", ++lessons, [], { blocks }));
  const catalogue = buildCatalogue([versionOf("sources", "all", SOURCES), lesson] as Version[], {
    digest: "",
    publishedAt: 0,
    isDraft: false,
  });
  const { parts } = renderLesson(catalogue, lesson, "zh", { isPrint: options.isPrint });
  return parts
    .map((part) =>
      "key" in part
        ? assemble([part.key], "")
        : "questionId" in part
          ? `[${part.questionId}]`
          : `[${part.formId}]`,
    )
    .join("");
}

const p = (...children: Block[]): Block => ({ tag: "p", children });
const piece = (
  name: string,
  props: Record<string, string> = {},
  children: Block[] = [],
  version = 1,
): Block => ({ piece: name, version, props, children }) as Block;
/** The same question with another key. */
function withOtherKey(question: Question): Question {
  const turn = (options: Question["options"]): Question["options"] =>
    options.map(({ correct, ...option }, at) => {
      const next = options[(at + 1) % options.length];
      return {
        ...option,
        ...(next?.correct ? { correct: true as const } : {}),
        ...(next?.position === undefined ? {} : { position: next.position }),
        ...(next?.match === undefined ? {} : { match: next.match }),
      };
    });
  return {
    ...question,
    options: turn(question.options),
    ...(question.parts
      ? { parts: question.parts.map((part) => ({ ...part, options: turn(part.options) })) }
      : {}),
  };
}

describe("checks of the new kinds", () => {
  const drawn = (key: string): string => assemble([key], "the-token");

  it.each(["ordering", "matching", "case"] as const)(
    "hold no key before the answer, and say after it what was right and why: %s",
    (kind) => {
      const data = { ...testQuestion(1, kind), id: `check.t.${kind}.1`, use: "check" as const };
      const question = versionOf("question", data.id, data);
      const other = versionOf("question", data.id, withOtherKey(data));
      for (const shown of ["open", "stale", "closed", { unfinished: ["a:1"] }] as const) {
        const markup = drawn(renderCheck("one", question, 1, "zh", shown));
        expect(markup).not.toMatch(/说明|&quot;correct&quot;/);
        expect(drawn(renderCheck("one", other, 1, "zh", shown)).replaceAll(other.hash, "")).toBe(
          markup.replaceAll(question.hash, ""),
        );
      }
      expect(drawn(renderPrintedCheck("one", question, 1, "zh"))).not.toMatch(/说明|<input|<select/);
      const open = drawn(renderCheck("one", question, 1, "zh", "open"));
      for (const choice of keyOf(data)) expect(open).toContain(`value="${choice}"`);
      const right = drawn(renderCheck("one", question, 1, "zh", { value: keyOf(data) }));
      expect(right).toContain("答对了");
      const wrong = drawn(renderCheck("one", question, 1, "zh", { value: keyOf(data).slice(1) }));
      expect(wrong).toContain("这次没全对");
      expect(wrong).toContain(kind === "case" ? "应选" : "正确：");
      expect(wrong).toContain("说明");
    },
  );

  it("keep what was chosen when something was left open, and say so", () => {
    const data = { ...testQuestion(1, "ordering"), id: "check.t.ordering.2", use: "check" as const };
    const markup = drawn(
      renderCheck("one", versionOf("question", data.id, data), 1, "zh", { unfinished: ["a:3"] }),
    );
    expect(markup).toContain('<option value="a:3" selected="">');
    expect(markup).toContain("还有没排、没配或没答的");
  });
});

describe("pieces that are worked with", () => {
  const lesson = [
    piece("Timeline", { title: "期限", start: "出警", at: "2026-03-02T21:40" }, [
      piece("Deadline", { after: "PT24H", label: "一天", cite: "law.one" }),
      piece("Deadline", { after: "P15D", label: "十五日", cite: "law.one" }),
    ]),
    piece("DecisionTree", { title: "树" }, [
      piece("Ask", { id: "a", text: "问？" }, [
        piece("Answer", { say: "是", go: "x" }),
        piece("Answer", { say: "否", go: "y" }),
      ]),
      piece("Advice", { id: "x", title: "去做" }, [p("做法")]),
      piece("Advice", { id: "y", title: "不做" }),
    ]),
    piece("CostingCalculator", { cite: "item.one" }),
    piece("FormExercise", { form: "form.one" }),
  ];

  it("stand as lists, links and tables without scripts", () => {
    const markup = draw(lesson);
    expect(markup).toContain("2026年3月3日 21:40");
    expect(markup).toContain("2026年3月17日 24:00");
    for (const [, id = ""] of markup.matchAll(/href="#(tree-[^"]+)"/g))
      expect(markup).toContain(`id="${id}"`);
    expect(markup).toContain("做法");
    expect(markup).toContain("360,000");
    expect(markup).toContain("[form.one]");
    for (const name of ["timeline", "decision-tree", "costing-calculator"])
      expect(markup).toContain(`data-island="${name}"`);
  });

  it("stand on paper without controls", () => {
    const markup = draw(lesson, { isPrint: true });
    expect(markup).toContain("2026年3月17日 24:00");
    expect(markup).not.toMatch(/data-island|<input|<button/);
  });
});
