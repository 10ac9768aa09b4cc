import { describe, expect, it } from "vitest";
import { shownLines, speechesOf } from "./components/talk-lines.tsx";
import { type LineView, lineViews, optionView, spokenText } from "./play-view.server.ts";
import { portraitOf } from "./portraits.server.ts";
import { type Scenario, scenarioSchema } from "./scenario.schema.ts";

const scenario: Scenario = scenarioSchema.parse({
  id: "t-01",
  title: "题",
  titleEn: "Title",
  summary: "概",
  summaryEn: "Summary",
  order: 1,
  role: "federation",
  place: "地",
  minutes: 5,
  warnings: [],
  warningsEn: [],
  sources: ["manual.taboo.01"],
  rubric: { passTotal: 70 },
  redLines: [],
  persons: {
    me: { name: "你（社工）", nameEn: "You (social worker)" },
    ping: { name: "小萍", nameEn: "Ping", age: 34, portrait: { clothes: "plum", figure: "woman" } },
    dad: { name: "老陈", nameEn: "Chen", age: 66, portrait: { figure: "man", clothes: "ink", skin: "none" } },
    voice: { name: "电话里的人", nameEn: "A voice" },
  },
  points: [{ id: "p", title: "点", titleEn: "Point" }],
  endings: [{ id: "e", title: "终", titleEn: "End" }],
});

const line = (speaker: string, text: string): LineView => ({
  speaker,
  name: null,
  text,
  mood: null,
  portrait: null,
});

describe("words", () => {
  it.each([
    ["“您先坐。”", "您先坐。"],
    ["问过民警，再说：“你凭什么打人？”", "问过民警，再说：“你凭什么打人？”"],
    ["“走吧。”她说，“我送您。”", "“走吧。”她说，“我送您。”"],
    ["拿一叠资料", "拿一叠资料"],
  ])("%s stand without the marks only where all of it is spoken", (text, shown) => {
    expect(spokenText(text)).toBe(shown);
    expect(optionView({ id: "a", text }).kind).toBe(shown === text ? "do" : "say");
  });

  it("of several lines of one speaker are one speech; what happens stays line by line", () => {
    const lines = [
      line("narrator", "一"),
      line("narrator", "二"),
      line("me", "三"),
      line("me", "四"),
      line("ping", "五"),
    ];
    expect(speechesOf(lines).map(({ at, texts }) => [at, texts])).toEqual([
      [0, ["一"]],
      [1, ["二"]],
      [2, ["三", "四"]],
      [4, ["五"]],
    ]);
  });

  it("of an act that the story does not tell stand in front of what follows", () => {
    const chosen = { id: "a", text: "拿一叠资料", kind: "do" } as const;
    expect(shownLines({ chosen, lines: [line("ping", "谢谢")] }).map(({ text }) => text)).toEqual([
      "拿一叠资料",
      "谢谢",
    ]);
    expect(shownLines({ chosen, lines: [line("me", "这些您拿着"), line("ping", "谢谢")] })).toHaveLength(2);
    expect(shownLines({ chosen: null, lines: [line("ping", "您好")] })).toHaveLength(1);
  });
});

describe("persons", () => {
  it("are named in the reader's language and drawn with the mood of the line", () => {
    const [spoken] = lineViews([{ speaker: "ping", text: "“嗯。”", mood: "tired" }], scenario, "h", "en");
    expect(spoken).toEqual({
      speaker: "ping",
      name: "Ping",
      text: "嗯。",
      mood: "tired",
      portrait: "/portraits/t-01/ping/tired/h",
    });
  });

  it("without a picture are voices", () => {
    const [spoken] = lineViews([{ speaker: "voice", text: "“喂？”", mood: "serious" }], scenario, "h", "zh");
    expect(spoken).toMatchObject({ name: "电话里的人", portrait: null });
  });

  it("look calm when a tag names a face that is not drawn", () => {
    const [spoken] = lineViews([{ speaker: "ping", text: "“嗯。”", mood: "furious" }], scenario, "h", "zh");
    expect(spoken?.mood).toBe("calm");
  });

  it("take what scenario.yml names of the drawing set and leave the rest to the person", () => {
    expect(portraitOf(scenario, "dad", "tired")).toEqual({
      seed: "t-01-dad",
      mood: "tired",
      figure: "man",
      age: "elder",
      clothes: "navy",
      skin: undefined,
      extra: undefined,
    });
    expect(portraitOf(scenario, "voice", "tired")).toBeNull();
    expect(portraitOf(scenario, "nobody", "tired")).toBeNull();
  });
});
