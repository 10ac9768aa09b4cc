import { describe, expect, test } from "vitest";
import { RoleplayError } from "./roleplay-error.ts";
import { contentHashOf, MAX_CHOICES_PER_PLAY, StoryRegistry, StoryRuntime } from "./story-runtime.server.ts";
import { compiled, everyPlay, runtimeOf } from "./test-helpers.ts";
import { end, HUB_STORY, knot, option, REPORT_STORY, TANGLED_STORY } from "./test-stories.ts";

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (thrown) {
    return thrown instanceof RoleplayError ? thrown.code : String(thrown);
  }
  return undefined;
}

describe("playing a path", () => {
  const story = runtimeOf(REPORT_STORY);

  test("a path of n choices has n + 1 turns, from the opening to the ending", () => {
    const turns = story.playPath(["t-1a", "t-2a", "t-3b"]);
    expect(turns.map((turn) => turn.point?.id)).toEqual(["t-1", "t-2", "t-3", undefined]);
    expect(turns[0]).toMatchObject({
      point: { id: "t-1", title: "题t-1" },
      lines: [{ speaker: "visitor", text: "来到t-1。", opensPoint: "t-1" }],
      offered: [
        { id: "t-1a", text: "选项t-1a" },
        { id: "t-1b", text: "选项t-1b" },
        { id: "t-1c", text: "选项t-1c" },
      ],
    });
    expect(turns[1]?.lines).toEqual([
      { speaker: "me", text: "“我说t-1a。”" },
      { speaker: "narrator", text: "回应t-1a。" },
      { speaker: "visitor", text: "来到t-2。", opensPoint: "t-2" },
    ]);
    expect(turns[3]).toMatchObject({ offered: [], ending: { id: "t-end-a", outcome: "题t-end-a" } });
  });

  test("the ending carries its red line and the point to try again from", () => {
    expect(story.turnAt(["t-1a", "t-2b", "t-3a"]).ending).toEqual({
      id: "t-end-b",
      outcome: "题t-end-b",
      retry: "t-2",
      red: "not-reported",
    });
  });

  test("no turn of any play holds grading", () => {
    for (const source of [REPORT_STORY, HUB_STORY, TANGLED_STORY]) {
      const runtime = runtimeOf(source);
      for (const { path, ending } of everyPlay(runtime)) {
        const { red: _shownAtTheEnd, ...rest } = runtime.turnAt(path).ending ?? ending;
        const shown = JSON.stringify([
          runtime.playPath(path).map((turn) => ({ ...turn, ending: undefined })),
          rest,
        ]);
        expect(shown).not.toMatch(/"(?:q|score|cite|why|red)"|taboo|manual\./);
      }
    }
  });

  test("options are taken by id, so another order in the story plays the same", () => {
    const options = [
      { id: "t-1a", q: "best", to: "e" },
      { id: "t-1b", q: "weak", to: "e" },
      { id: "t-1c", q: "taboo", to: "e" },
    ];
    const make = (list: typeof options) =>
      runtimeOf(["-> p", knot("p", "t-1", list), end("e", "t-end-a")].join("\n"));
    const there = make(options).turnAt(["t-1b"]);
    const back = make([...options].reverse()).turnAt(["t-1b"]);
    expect(back).toEqual(there);
  });

  test("the text hash is that of the text: equal for equal turns, else different", () => {
    const hashes = new Map<string, string>();
    for (const { path } of everyPlay(story)) {
      for (const turn of story.playPath(path)) {
        const { textHash, ...shown } = turn;
        const text = JSON.stringify(shown);
        expect(hashes.get(textHash) ?? text).toBe(text);
        hashes.set(textHash, text);
      }
    }
    expect(new Set(hashes.values()).size).toBe(hashes.size);
  });

  test("tags at the head of the file do not become tags of the first line", () => {
    expect(story.turnAt([]).point?.title).toBe("题t-1");
  });

  test("a turn cannot be changed by who receives it", () => {
    const turn = story.turnAt([]);
    expect(() => turn.offered.push({ id: "x", text: "x" })).toThrow(TypeError);
    expect(() => Object.assign(turn.lines[0] ?? {}, { text: "x" })).toThrow(TypeError);
  });
});

describe("memory", () => {
  test.each([1, 2, 7])("a story that remembers %i steps plays like one that remembers all", (memorySteps) => {
    const json = compiled(HUB_STORY);
    const small = new StoryRuntime(json, { memorySteps });
    const large = new StoryRuntime(json);
    for (const { path } of everyPlay(large)) {
      expect(small.playPath(path)).toEqual(large.playPath(path));
      expect(small.chosenOn(path)).toEqual(large.chosenOn(path));
    }
  });

  test("plays that are interleaved do not mix", () => {
    const json = compiled(TANGLED_STORY);
    const mixed = new StoryRuntime(json, { memorySteps: 1 });
    const plays = everyPlay(new StoryRuntime(json));
    for (const [n, { path }] of plays.entries()) {
      const other = plays[plays.length - 1 - n]?.path ?? [];
      for (let length = 0; length <= Math.max(path.length, other.length); length += 1) {
        const one = path.slice(0, length);
        const two = other.slice(0, length);
        expect(mixed.turnAt(one)).toEqual(new StoryRuntime(json).turnAt(one));
        expect(mixed.turnAt(two).textHash).toMatch(/^[0-9a-f]{64}$/);
      }
      if (n > 12) break;
    }
  });
});

describe("what is refused", () => {
  const story = runtimeOf(REPORT_STORY);
  story.playPath(["t-1a", "t-2a", "t-3a"]);

  test.each([
    ["an id that does not exist", ["t-9"]],
    ["an option of a later point", ["t-2a"]],
    ["a second choice at the same point", ["t-1a", "t-1b"]],
    ["a choice after the ending", ["t-1c", "t-2a"]],
    ["an empty id", [""]],
    ["two ids written as one", ["t-1a/t-2a"]],
    ["a position instead of an id", ["0"]],
    ["a name that every object has", ["constructor"]],
  ])("%s", (_name, path) => {
    expect(codeOf(() => story.playPath(path))).toBe("choice-not-offered");
    expect(codeOf(() => story.turnAt(path))).toBe("choice-not-offered");
    expect(codeOf(() => story.chosenOn(path))).toBe("choice-not-offered");
  });

  test("a play goes on unharmed after a refusal", () => {
    expect(codeOf(() => story.turnAt(["t-1a", "nope"]))).toBe("choice-not-offered");
    expect(story.turnAt(["t-1a"]).point?.id).toBe("t-2");
  });

  test("more choices than any play has", () => {
    const path = Array.from({ length: MAX_CHOICES_PER_PLAY + 1 }, () => "t-1a");
    expect(codeOf(() => story.turnAt(path))).toBe("play-too-long");
  });
});

describe("faulty stories end in a typed error, never in a hang or a stray exception", () => {
  const faulty = (body: string): StoryRuntime =>
    runtimeOf(
      [
        "VAR zero = 0",
        "-> p",
        knot("p", "t-1", [
          { id: "t-1a", to: "bad" },
          { id: "t-1b", to: "fine" },
        ]),
        body,
        end("fine", "t-end-a"),
      ].join("\n"),
      true,
    );

  test.each([
    ["a loop that prints nothing", "=== bad\n-> bad", "play-too-long"],
    ["a loop that prints for ever", "=== bad\n又一行。\n-> bad", "play-too-long"],
    ["a stop without ending", "=== bad\n完。\n-> DONE", "story-fault"],
    ["content that runs out", "=== bad\n{zero:\n  完。\n  -> DONE\n}", "story-fault"],
    ["a division by zero", "=== bad\n{5 % zero}。 # ending: t-end-b # outcome: 乙\n-> END", "story-fault"],
    ["an option without grading", `=== bad\n* [选项 # id: t-2a]\n-> fine`, "story-fault"],
    [
      "an ending that goes on",
      `=== bad\n完。 # ending: t-end-b # outcome: 乙\n${option({ id: "t-2a", to: "fine" })}`,
      "story-fault",
    ],
    [
      "two endings at once",
      "=== bad\n完。 # ending: t-end-b # outcome: 乙\n又完。 # ending: t-end-c # outcome: 丙\n-> END",
      "story-fault",
    ],
    [
      "the same id twice in one set",
      `=== bad\n${option({ id: "t-2a", to: "fine" })}\n${option({ id: "t-2a", to: "fine" })}`,
      "story-fault",
    ],
  ])("%s", (_name, body, code) => {
    const runtime = faulty(body);
    expect(codeOf(() => runtime.turnAt(["t-1a"]))).toBe(code);
    expect(runtime.turnAt(["t-1b"]).ending?.id).toBe("t-end-a");
  });

  test.each(["", "{}", "null", '{"inkVersion":21}', "[1,2]", '{"inkVersion":99,"root":[["end",null],null]}'])(
    "JSON that is no story: %s",
    (json) => {
      expect(codeOf(() => new StoryRuntime(json).turnAt([]))).toBe("story-fault");
    },
  );
});

describe("stories by hash", () => {
  const json = compiled(REPORT_STORY);
  const hash = contentHashOf(json);

  test("a known hash gives the same runtime every time", () => {
    const stories = new StoryRegistry((wanted) => (wanted === hash ? json : undefined));
    expect(stories.get(hash).contentHash).toBe(hash);
    expect(stories.get(hash)).toBe(stories.get(hash));
  });

  test("an unknown hash and a stored text that was altered are refused", () => {
    const stories = new StoryRegistry((wanted) =>
      wanted === hash ? json.replace("来到t-1", "到了t-1") : undefined,
    );
    expect(codeOf(() => stories.get("0".repeat(64)))).toBe("unknown-story");
    expect(codeOf(() => stories.get(hash))).toBe("story-altered");
  });

  test("only as many stories as allowed stay in memory", () => {
    let loads = 0;
    const other = compiled(HUB_STORY);
    const texts = new Map([json, other].map((text) => [contentHashOf(text), text]));
    const stories = new StoryRegistry((wanted) => {
      loads += 1;
      return texts.get(wanted);
    }, 1);
    stories.get(hash);
    stories.get(contentHashOf(other));
    stories.get(hash);
    expect(loads).toBe(3);
  });
});
