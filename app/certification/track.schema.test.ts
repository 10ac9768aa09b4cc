import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { trackSchema } from "./track.schema.ts";

const FILE = new URL("../../content/tracks/federation-onboarding.yml", import.meta.url);
const onboarding = () => parse(readFileSync(FILE, "utf8")) as Record<string, unknown>;

it("the onboarding of federation cadres asks for three lessons, a play without red line and the exam, for 24 months", () => {
  const track = trackSchema.parse(onboarding());
  expect(track.validityMonths).toBe(24);
  expect(track.requirements).toEqual([
    { kind: "lesson", id: "manual.overview" },
    { kind: "lesson", id: "manual.speak" },
    { kind: "lesson", id: "manual.report" },
    { kind: "scenario", id: "taboo-01", minScore: 70, noRedLine: true },
    { kind: "exam", id: "exam.manual-basics", minScore: 80 },
  ]);
});

it("a scenario counts only without a red line unless the track says otherwise", () => {
  const track = { ...onboarding(), requirements: [{ kind: "scenario", id: "taboo-01" }] };
  expect(trackSchema.parse(track).requirements).toEqual([
    { kind: "scenario", id: "taboo-01", noRedLine: true },
  ]);
});

it.each([
  [
    "a requirement that is named twice",
    {
      requirements: [
        { kind: "lesson", id: "a" },
        { kind: "lesson", id: "a" },
      ],
    },
    /twice/,
  ],
  ["a score for a lesson", { requirements: [{ kind: "lesson", id: "a", minScore: 5 }] }, /minScore/],
  ["a red line in an exam", { requirements: [{ kind: "exam", id: "a", noRedLine: true }] }, /noRedLine/],
  ["an unknown kind", { requirements: [{ kind: "hours", id: "a" }] }, /./],
  ["no requirement", { requirements: [] }, /at least one/],
  ["a validity of no months", { validityMonths: 0 }, /1/],
  ["a field that does not exist", { reset: true }, /reset/],
])("refuses %s", (_name, change, message) => {
  const result = trackSchema.safeParse({ ...onboarding(), ...change });
  expect(result.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});
