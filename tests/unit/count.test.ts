import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, merge } from "../../scripts/lib/steps.mjs";

describe("countVitest", () => {
  it("counts what passed, and names what failed, was skipped or could not be loaded", () => {
    const report = {
      testResults: [
        {
          name: `${process.cwd()}/app/a.test.ts`,
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "adds" },
            { status: "failed", fullName: "subtracts" },
            { status: "skipped", fullName: "divides" },
            { status: "todo", fullName: "multiplies" },
          ],
        },
        {
          name: `${process.cwd()}/app/b.test.ts`,
          status: "failed",
          message: "Cannot find module x\nat y",
          assertionResults: [],
        },
        {
          name: `${process.cwd()}/app/c.test.ts`,
          status: "passed",
          assertionResults: [{ status: "passed", fullName: "is" }],
        },
      ],
    };
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 4,
      names: [
        "app/a.test.ts: subtracts",
        "app/a.test.ts: divides (skipped)",
        "app/a.test.ts: multiplies (todo)",
        "app/b.test.ts: Cannot find module x",
      ],
    });
  });

  it("counts a file whose hook failed although its tests were only skipped or passed", () => {
    const file = {
      name: `${process.cwd()}/a.test.ts`,
      status: "failed",
      message: "beforeAll failed",
      assertionResults: [{ status: "passed", fullName: "is" }],
    };
    expect(countVitest({ testResults: [file] })).toEqual({
      passed: 1,
      failed: 1,
      names: ["a.test.ts: beforeAll failed"],
    });
  });
});

describe("countPlaywright", () => {
  it("counts through nested suites; flaky and skipped are not passed, and an error outside of a test is one more", () => {
    const spec = (title: string, status: string) => ({ title, file: "a.spec.ts", tests: [{ status }] });
    const report = {
      suites: [
        {
          specs: [spec("opens", "expected")],
          suites: [
            { specs: [spec("saves", "unexpected"), spec("prints", "skipped"), spec("waits", "flaky")] },
          ],
        },
      ],
      errors: [{ message: "no tests found\nmore" }],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 1,
      failed: 4,
      names: [
        "a.spec.ts: saves",
        "a.spec.ts: prints (skipped)",
        "a.spec.ts: waits (flaky)",
        "browser: no tests found",
      ],
    });
  });
});

it("merge adds up and keeps every name", () => {
  expect(merge({ passed: 1, failed: 1, names: ["a"] }, { passed: 2, failed: 1, names: ["b"] })).toEqual({
    passed: 3,
    failed: 2,
    names: ["a", "b"],
  });
});
