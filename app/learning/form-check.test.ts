import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formExerciseSchema } from "./form.schema.ts";
import { checkForm, publicForm } from "./form-check.ts";
import { testForm } from "./testing.ts";

const stateOf = (id: string, entries: Record<string, string[]>) =>
  checkForm(testForm(), entries).find((field) => field.id === id);

describe("a form exercise", () => {
  it("for tests is one that an author may write", () => {
    expect(formExerciseSchema.safeParse(testForm()).error?.issues ?? []).toEqual([]);
  });

  it("is shown without what a good entry has", () => {
    const shown = JSON.stringify(publicForm(testForm(), "表"));
    expect(shown).not.toMatch(/correct|feedback|rules|hasOne|SECRET|cite/);
    expect(shown).toContain("经过");
  });

  it.each([
    ["9 点 20 分", "good"],
    ["９点２０分到的", "good"],
    ["上午", "lacking"],
    ["9 点，大概", "lacking"],
    [" \n ", "empty"],
  ])("finds “%s” %s", (text, state) => {
    expect(stateOf("when", { when: [text] })?.state).toBe(state);
  });

  it("says the sentence of each rule that is not met, and of no other", () => {
    expect(stateOf("when", { when: ["上午"] })?.notes).toEqual(["SECRET 写几点。"]);
    expect(stateOf("when", { when: ["9点大概"] })?.notes).toEqual(["SECRET 不写大概。"]);
    expect(stateOf("what", { what: ["短"] })?.notes).toEqual(["SECRET 写长些。"]);
  });

  it("finds choices good exactly when the right ones were made", () => {
    fc.assert(
      fc.property(fc.subarray(["a", "b", "c"]), (chosen) => {
        const told = stateOf("next", { next: chosen });
        const wanted = chosen.length === 0 ? "empty" : chosen.join() === "a,c" ? "good" : "lacking";
        expect(told?.state).toBe(wanted);
        expect(told?.choices.map(({ isChosen, id }) => (isChosen ? id : "")).join("")).toBe(chosen.join(""));
      }),
    );
  });

  it("takes any entries and answers for every field", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string())), (entries) => {
        expect(checkForm(testForm(), entries).map(({ id }) => id)).toEqual(["when", "what", "next"]);
      }),
    );
  });
});
