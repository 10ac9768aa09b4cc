import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { en } from "#app/texts.en.ts";
import { zh } from "#app/texts.zh.ts";
import { ONLOOKERS, type PageCase, pageCases } from "./support/pages.ts";
import { openAs } from "./support/session.ts";
import { openSite, ROOT_DIR, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* What browsers have to fetch before a page works: counted in bytes, and looked through for what must not be there. */

const CLIENT_DIR = path.join(ROOT_DIR, "build", "client");

/** gzip bytes of all scripts of a page. */
const BUDGET = 110 * 1024;
const TIGHT_BUDGET = 60_000;
/** Pages that people use on the phone, in the street, in an exam. */
const TIGHT: readonly string[] = [
  "lessons.$lessonId.tsx",
  "plays.$playId.tsx",
  "attempts.$attemptId.tsx",
  "attempts.$attemptId_.review.tsx",
];

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: ONLOOKERS });
});
test.afterAll(async () => site?.close());

/** Which scripts a route's source asks for. */
function wantedScripts(file: string): string {
  const source = readFileSync(path.join(ROOT_DIR, "app", "routes", file), "utf8");
  return /export const handle = \{ scripts: "(\w+)"/.exec(source)?.[1] ?? "none";
}

/** The scripts that a page loads, as paths. */
async function scriptsOf(page: Page, one: PageCase): Promise<string[]> {
  const loaded = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script" || request.url().endsWith(".js"))
      loaded.add(new URL(request.url()).pathname);
  });
  await page.goto(`${site.url}${one.path}`, { waitUntil: "networkidle" });
  page.removeAllListeners("request");
  return [...loaded].sort();
}

function gzipBytes(pathname: string): number {
  return gzipSync(readFileSync(path.join(CLIENT_DIR, pathname)), { level: 9 }).length;
}

test("pages load the scripts that their route names, no Remix client beside islands, within their budget", async ({
  device,
  watch,
}, info) => {
  test.setTimeout(300_000);
  watch.allow(/status of 4\d\d/);
  const pages = new Map<string | null, Page>([[null, await device()]]);
  const lines: string[] = [];
  for (const one of pageCases(site)) {
    let page = pages.get(one.as);
    if (!page) {
      page = await device();
      pages.set(one.as, page);
      if (one.as !== null) await openAs(page, site, one.as);
    }
    const scripts = await scriptsOf(page, one);
    // The desk of steps and cards comes when the page works already, and only where a question has one.
    const bytes = scripts
      .filter((script) => !/\/answer-desk-/.test(script))
      .reduce((sum, script) => sum + gzipBytes(script), 0);
    const wanted = wantedScripts(one.file);
    lines.push(
      `${one.path.replace(/[0-9a-z]{26}|[0-9A-Z-]{30,}/g, "…")}: ${scripts.length} scripts, ${(bytes / 1024).toFixed(1)} kB gzip (${wanted})`,
    );
    expect.soft(bytes, one.path).toBeLessThanOrEqual(TIGHT.includes(one.file) ? TIGHT_BUDGET : BUDGET);
    if (wanted === "none") expect.soft(scripts, `${one.path} asks for no scripts`).toEqual([]);
    if (wanted === "islands") {
      expect.soft(scripts.length, `${one.path} has islands`).toBeGreaterThan(0);
      expect
        .soft(
          scripts.filter((script) => !script.startsWith("/islands/")),
          `${one.path} loads islands only`,
        )
        .toEqual([]);
    }
  }
  writeFileSync(info.outputPath("scripts-per-page.txt"), `${lines.join("\n")}\n`);
});

/** Every script that browsers can fetch, by its path. */
function builtScripts(): Map<string, string> {
  const names = readdirSync(CLIENT_DIR, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  return new Map(
    names.map((name) => [
      `/${name.split(path.sep).join("/")}`,
      readFileSync(path.join(CLIENT_DIR, name), "utf8"),
    ]),
  );
}

/** Whether a script holds a text, whichever way its characters are written. */
function holds(script: string, text: string): boolean {
  const escaped = [...text]
    .map((sign) =>
      sign.charCodeAt(0) < 128 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .join("");
  return script.includes(text) || script.toLowerCase().includes(escaped.toLowerCase());
}

test("no script holds a schema library, a state machine, or more than one language", () => {
  const scripts = builtScripts();
  expect(scripts.size).toBeGreaterThan(3);
  const chinese = [
    zh.platform.refusal.tooBusy,
    zh.organisation.people.lead,
    zh.assessment.exams.lead,
    zh.learning.courses.lead,
    zh.roleplay.list.lead,
  ];
  const english = [
    en.platform.refusal.tooBusy,
    en.organisation.people.lead,
    en.assessment.exams.lead,
    en.learning.courses.lead,
    en.roleplay.list.lead,
  ];
  for (const [name, script] of scripts) {
    // Names that these libraries need at run time and that no minifier changes.
    for (const telltale of [
      "ZodError",
      "_zod",
      "invalid_union",
      "xstate.init",
      "xstate.stop",
      "inkVersion",
      "better-sqlite3",
    ]) {
      expect.soft(script.includes(telltale), `${telltale} in ${name}`).toBe(false);
    }
    const hasChinese = chinese.some((text) => holds(script, text));
    const hasEnglish = english.some((text) => holds(script, text));
    expect.soft(hasChinese && hasEnglish, `two dictionaries in ${name}`).toBe(false);
    if (name.startsWith("/islands/"))
      expect.soft(hasChinese || hasEnglish, `a dictionary in ${name}`).toBe(false);
  }
});

test("no answer key, score tag or source of a question reaches the browser with the open question or talk", async ({
  page,
}) => {
  await openAs(page, site, "half.way");
  const { attemptId, playId } = site.person("half.way");
  const exam = await page.request.get(`${site.url}/attempts/${attemptId}?q=9`);
  const examPage = await exam.text();
  for (const word of [
    "explanation",
    "correct",
    "&quot;topic",
    "difficulty",
    "q.manual.",
    "manual.report",
    "seed",
  ])
    expect.soft(examPage, word).not.toContain(word);
  const talk = await page.request.get(`${site.url}/plays/${playId}`);
  const talkPage = await talk.text();
  for (const word of [
    "# q:",
    "taboo&quot;",
    "empathy",
    "score:",
    "&quot;why",
    "cite",
    "redLine",
    "not-reported",
  ])
    expect.soft(talkPage, word).not.toContain(word);
});
