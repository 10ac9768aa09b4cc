import { describe, expect, it } from "vitest";
import { explainInstallFailure } from "../../scripts/lib/install.mjs";
import { tooOldNode } from "../../scripts/lib/node-version.mjs";

const GYP = "npm error gyp ERR! find Python\nnpm error path /x/node_modules/better-sqlite3";

describe("explainInstallFailure", () => {
  it.each([
    [
      "names the build tools that are missing",
      1,
      GYP,
      ["python3", "g++"],
      /缺少 python3、g\+\+.*python3, g\+\+ is missing/,
    ],
    ["does not blame tools that are there", 1, GYP, [], /lines above say why/],
    [
      "tells a registry that cannot be reached",
      1,
      "npm error code ENOTFOUND",
      [],
      /registry cannot be reached/,
    ],
    ["tells a folder that cannot be written to", 1, "npm error code EACCES", [], /cannot be written to/],
    ["tells a full disk", 1, "npm error code ENOSPC", [], /disk is full/],
    [
      "tells a lock that does not fit",
      1,
      "npm error `npm ci` can only install packages when … are in sync",
      [],
      /do not belong together/,
    ],
    ["tells that npm is not there", 127, "", [], /npm is missing/],
  ])("%s", (_name, code, output, missing, words) => {
    const failure = explainInstallFailure(code, output, missing);
    expect(failure.message).toMatch(words);
    expect(failure.message).not.toContain("\n");
  });
});

describe("tooOldNode", () => {
  it.each([
    ["18.20.4", true],
    ["20.18.3", true],
    ["20.19.0", false],
    ["20.20.2", false],
    ["24.1.0", false],
  ])("%s is too old: %s", (version, tooOld) => {
    expect(tooOldNode(version) !== null).toBe(tooOld);
  });
});
