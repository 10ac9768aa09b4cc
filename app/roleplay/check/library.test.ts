import path from "node:path";
import { describe, expect, it } from "vitest";
import { exploreStory } from "../walk.server.ts";
import { compileInk } from "./ink-compile.server.ts";
import {
  missingPhrases,
  phraseTrace,
  readLibrarySources,
  readLibraryStory,
  tracePhrases,
} from "./library.server.ts";
import { holdsQuote } from "./quotes.ts";
import { findUnknownPlay } from "./random-plays.server.ts";
import { readStories } from "./read-story.server.ts";
import { readSourceBook } from "./source-book.ts";

const ROOT = path.resolve(".");
const NO_NAMES = { places: new Set<string>(), values: new Set<string>() };

describe("the manual's sentences", () => {
  it("all 33 stand word for word in a story that cites them, and every place leads to a story", () => {
    const traced = phraseTrace(ROOT);
    expect(traced).toHaveLength(33);
    expect(missingPhrases(traced)).toEqual([]);
    for (const { places } of traced) for (const place of places) expect(place.scenarioId).not.toBe("");
  });

  it("one that is nowhere is reported", () => {
    const sources = {
      ids: ["manual.taboo.99.say.1"],
      quotes: [{ id: "manual.taboo.99.say.1", quote: "谁也没有说过的一句话。" }],
    };
    const missing = missingPhrases(
      tracePhrases(sources, readStories(path.join(ROOT, "scenarios")).slice(0, 2)),
    );
    expect(missing.map((each) => each.rule)).toEqual(["quote-missing"]);
  });

  it.each([
    ["（对打人者说）你凭什么打人？", "“你凭什么打人？打人是违法的。”", true],
    [
      "您反映的问题属**部门管辖，您可以到**地方反映",
      "您反映的问题属民政部门管辖，您可以到二楼这个地方反映",
      true,
    ],
    ["您反映的问题属**部门管辖", "您反映的问题属部门管辖", false],
    ["你想这么办……，我也赞成 / 觉得可以这样做……", "你想这么办，我也赞成", true],
    ["你想这么办……，我也赞成 / 觉得可以这样做……", "你想这么办：先搬走，觉得可以这样做", true],
    ["现在的相关法律政策 / 相关部门是这样规定的", "现在的相关法律政策是这样规定的", true],
    ["现在的相关法律政策 / 相关部门是这样规定的", "现在的法律政策是这样规定的", false],
    ["有完没完！", "天天来，有完没完！", true],
    ["有完没完！", "有完没完。", false],
  ])("%s ~ %s: %s", (quote, text, expected) => expect(holdsQuote(text, quote)).toBe(expected));
});

describe("a file of sources", () => {
  it.each([
    ["a list of ids", "- a.1\n- b.2"],
    ["a list of entries", "- id: a.1\n- id: b.2\n  quote: 您好。"],
    ["a map", "a.1: 甲\nb.2: { title: 乙 }"],
    ["a map under a name", "sources:\n  a.1: 甲\n  b.2: 乙"],
    ["a list under a name", "items:\n  - id: a.1\n  - id: b.2"],
    ["a list of single pairs", "- a.1: 甲\n- b.2: 乙"],
  ])("%s", (_name, yaml) => expect(readSourceBook(yaml).book?.ids).toEqual(["a.1", "b.2"]));

  it("keeps sentences that stand word for word", () => {
    expect(readSourceBook("a.1: { wording: 您请坐。 }").book?.quotes).toEqual([
      { id: "a.1", quote: "您请坐。" },
    ]);
  });

  it("that cannot be read says so", () => {
    expect(readSourceBook("a: [").error).toBeDefined();
    expect(readSourceBook("3").error).toBeDefined();
  });
});

describe("2,000 seeded random plays of the library", () => {
  const sources = readLibrarySources(ROOT);
  const stories = readStories(path.join(ROOT, "scenarios")).filter(({ name }) => /^taboo-0[1-5]$/.test(name));
  it.each(stories.map((folder) => [folder.name, folder] as const))(
    "%s meets nothing that the walk does not know",
    (_name, folder) => {
      const { input } = readLibraryStory(folder, sources);
      const { json = "" } = compileInk(input?.files ?? {}, "story.ink", NO_NAMES);
      expect(findUnknownPlay(json, exploreStory(json), 400, 7)).toBeUndefined();
    },
  );

  it("a walk that has overlooked something is noticed", () => {
    const folder = stories[0];
    const { json = "" } = compileInk(folder?.files ?? {}, "story.ink", NO_NAMES);
    const { graph, ...rest } = exploreStory(json);
    const poorer = { ...rest, graph: { ...graph, edges: graph.edges.slice(0, -3) } };
    expect(findUnknownPlay(json, poorer, 400, 7)).toBeDefined();
  });
});
