import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asCopy, COPY_LIFE_MS, isAsset, isFresh, keepable, kindOf } from "./copies.ts";

const ORIGIN = "https://learn.example.org";
const get = (path: string, mode = "navigate") =>
  kindOf({ method: "GET", url: `${ORIGIN}${path}`, mode }, ORIGIN);

describe("which requests the worker looks at", () => {
  it("are lesson pages that are opened, and files whose name holds a digest", () => {
    expect(get("/lessons/manual.report")).toBe("lesson");
    expect(get("/lessons/manual.report?retry=check.manual.report.1")).toBe("lesson");
    expect(get("/assets/tailwind-Dk3_x9aB.css", "no-cors")).toBe("asset");
    expect(get("/islands/main-5XJ2KQ7A.js", "cors")).toBe("asset");
  });

  it("are no others", () => {
    for (const path of [
      "/",
      "/lessons",
      "/lessons/manual.report/print",
      "/attempts/1?q=2",
      "/plays/1",
      "/sign-in",
      "/api/lessons/manual.report/checks",
      "/favicon.svg",
      "/islands/main.js",
      "/sw.js",
    ])
      expect(get(path), path).toBe("other");
    expect(get("/lessons/manual.report", "cors")).toBe("other");
    expect(kindOf({ method: "GET", url: "https://evil.example/lessons/a", mode: "navigate" }, ORIGIN)).toBe(
      "other",
    );
  });

  it("are of all posts those that say who comes and who goes, and these are only taken note of", () => {
    const post = (path: string) =>
      kindOf({ method: "POST", url: `${ORIGIN}${path}`, mode: "navigate" }, ORIGIN);
    expect(post("/sign-out")).toBe("signOut");
    expect(post("/sign-in")).toBe("signIn");
    expect(post("/set-up/abc")).toBe("signIn");
    expect(post("/lessons/manual.report")).toBe("other");
    expect(post("/daily?n=1")).toBe("other");
    expect(post("/api/attempts/1/answers")).toBe("other");
  });

  it("never name a file that can change as one that cannot", () => {
    expect(isAsset("/assets/manifest.json")).toBe(false);
    expect(kindOf({ method: "GET", url: `${ORIGIN}/assets/../lessons/a`, mode: "navigate" }, ORIGIN)).toBe(
      "lesson",
    );
  });
});

describe("a copy", () => {
  it("is shown for fourteen days, and not when its day is unknown or lies ahead", () => {
    const at = Date.UTC(2026, 9, 12);
    const date = new Date(at).toUTCString();
    expect(isFresh(date, at)).toBe(true);
    expect(isFresh(date, at + COPY_LIFE_MS - 1000)).toBe(true);
    expect(isFresh(date, at + COPY_LIFE_MS)).toBe(false);
    expect(isFresh(date, at - 2 * 86_400_000)).toBe(false);
    expect(isFresh(null, at)).toBe(false);
    expect(isFresh("yesterday", at)).toBe(false);
  });

  it("says on its root element that it is one, once, and is otherwise the page", () => {
    expect(asCopy('<!DOCTYPE html><html lang="zh-CN"><body>&lt;html </body></html>')).toBe(
      '<!DOCTYPE html><html data-offline lang="zh-CN"><body>&lt;html </body></html>',
    );
    expect(asCopy("<html><htmlx></html>")).toBe("<html data-offline><htmlx></html>");
  });

  it("holds nothing of what stands in the elements that are not kept", () => {
    const text = fc.string().map((raw) => raw.replaceAll("<", "&lt;"));
    fc.assert(
      fc.property(text, text, text, text, (before, secret, between, other) => {
        const page = `${before}<not-kept class="block"><p>${secret}</p></not-kept>${between}<not-kept><b>${other}</b></not-kept>`;
        expect(keepable(page)).toBe(`${before}${between}`);
      }),
    );
  });
});
