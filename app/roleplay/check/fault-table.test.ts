import { describe, expect, it } from "vitest";
import { analyseStory } from "./analyse.server.ts";
import { FAULTS, type FaultCase, placed } from "./fault-cases.ts";
import { LEGAL } from "./legal-cases.ts";
import { MESSAGES, sentence } from "./messages.ts";
import type { StoryInput } from "./types.ts";

const check = (input: StoryInput) => analyseStory(input, () => performance.now()).findings;
const answers = new Map<FaultCase, ReturnType<typeof check>>();

/** The findings about a case of the table, made once. */
function findingsOf(fault: FaultCase): ReturnType<typeof check> {
  const { files } = placed(fault);
  const found = answers.get(fault) ?? check(fault.sources ? { files, sources: fault.sources } : { files });
  answers.set(fault, found);
  return found;
}

describe("typical faults are found on their line", () => {
  it.each(FAULTS.map((each) => [each.name, each] as const))("%s", (_name, fault) => {
    const { file, line } = placed(fault);
    const found = findingsOf(fault);
    const here = found.filter((each) => each.file === file && each.line === line);
    expect(here.map((each) => each.rule).filter((rule) => fault.rules.includes(rule))).toHaveLength(1);
  });

  it("one fault is one finding in all but a few stories", () => {
    const several = FAULTS.filter((fault) => findingsOf(fault).length > 1);
    expect(several.map((each) => each.name)).toEqual(["variable that is never set"]);
    expect(FAULTS.length).toBeGreaterThanOrEqual(80);
  });
});

describe("what is right is not reported", () => {
  it.each(LEGAL.map((each) => [each.name, each] as const))("%s", (_name, { story, parts = {}, sources }) => {
    const files = { "story.ink": story, ...parts };
    expect(check(sources ? { files, sources } : { files })).toEqual([]);
  });

  it("the table is large", () => expect(LEGAL.length).toBeGreaterThanOrEqual(40));
});

describe("sentences", () => {
  it("every sentence has the same gaps in both languages", () => {
    for (const [key, [zh, en]] of Object.entries(MESSAGES)) {
      const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
      expect([key, gaps(en)]).toEqual([key, gaps(zh)]);
    }
  });

  it("every finding of the fault table fills all gaps", () => {
    for (const fault of FAULTS) {
      for (const { key, values } of findingsOf(fault).filter((each) => each.key !== "quote-inexact")) {
        expect(sentence(key, values, "zh")).not.toMatch(/\{[a-z]\w*\}/);
        expect(sentence(key, values, "en")).not.toMatch(/\{[a-z]\w*\}|[\u4e00-\u9fff]{6}/);
      }
    }
  });
});
