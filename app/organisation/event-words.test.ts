import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dictionaries } from "#app/texts.server.ts";
import { eventSentence, type ToldEvent } from "./event-words.ts";

const zhou = { personId: "1", displayName: "周敏", userName: "zhou.min" };
const he = { personId: "2", displayName: "何静", userName: "he.jing" };
const lookups = {
  track: (id: string) => (id === "t" ? "妇联干部上岗培训" : null),
  day: () => "2026年11月1日",
};
const told = (kind: string, over: Partial<ToldEvent> = {}): ToldEvent => ({
  kind,
  actor: he,
  person: zhou,
  data: {},
  ...over,
});

/** What each kind brings with it. */
const DATA: Record<string, Record<string, unknown>> = {
  "role.granted": { role: "trainer" },
  "role.withdrawn": { role: "trainer" },
  "profile.changed": { fields: ["position", "language"] },
  "signIn.ended": { reason: "passwordChanged", count: 2 },
  "setting.changed": { name: "helpLines" },
  "assignment.made": { trackId: "t", cycle: 1, dueAt: 1 },
  "assignment.withdrawn": { trackId: "t", cycle: 1, why: "leftPost" },
  "certificate.issued": { trackId: "t" },
};

test("every kind has a sentence and a name in both languages, and no sentence is left with a gap", () => {
  for (const language of ["zh", "en"] as const) {
    const words = dictionaries[language].organisation;
    expect(Object.keys(words.events.kinds)).toEqual(Object.keys(words.events.sentences));
    for (const kind of Object.keys(words.events.sentences)) {
      expect(eventSentence(words, told(kind, { data: DATA[kind] ?? {} }), lookups)).not.toMatch(
        /[{}]|undefined/,
      );
    }
  }
});

test("every kind that the program appends has a sentence", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.includes(".test."));
  const appended = new Set<string>();
  for (const file of sources) {
    const source = readFileSync(path.join("app", file), "utf8");
    if (!source.includes("appendEvent")) continue;
    for (const [, kind] of source.matchAll(/\bkind: "(\w+\.\w+)"/g)) if (kind) appended.add(kind);
  }
  expect(appended.size).toBeGreaterThan(15);
  for (const kind of appended)
    expect(Object.keys(dictionaries.zh.organisation.events.sentences)).toContain(kind);
});

test("who acts on the own record is not named twice", () => {
  const words = dictionaries.zh.organisation;
  expect(
    eventSentence(words, told("profile.changed", { actor: zhou, data: { fields: ["position"] } }), lookups),
  ).toBe("周敏更改了自己的资料：职务");
  expect(eventSentence(words, told("signIn.began", { actor: zhou }), lookups)).toBe("周敏登录");
});

test("an assignment is told with its track and its last day", () => {
  const event = told("assignment.made", { data: DATA["assignment.made"] });
  expect(eventSentence(dictionaries.zh.organisation, event, lookups)).toBe(
    "何静给周敏指派任务：妇联干部上岗培训，2026年11月1日 24:00 到期",
  );
});
