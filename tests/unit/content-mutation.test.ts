import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "#app/assessment/prng.server.ts";
import { drawLessonEverywhere } from "#app/learning/draw-lesson.server.ts";
import { checkContent, type DrawLesson } from "#app/publishing/check-content.server.ts";
import { extendLock, formatLock, LOCK_FILE, parseLock } from "#app/publishing/checks/identities.server.ts";
import type { Finding } from "#app/publishing/findings.ts";
import type { LessonFile } from "#app/publishing/material.ts";
import { createPrepareMemory } from "#app/publishing/prepare-memory.server.ts";

/*
 * The real library with one thing taken out: the content check must find each. A citation is what a lesson cites:
 * where it cites one source in several places, all of them are taken out.
 */

const MUTATIONS = 200;
const SEED = "content-mutation/1";
const ITEMS_FILE = "content/sources/source-items.yaml";

interface Mutation {
  name: string;
  /** what is taken out; the finding must name it */
  id: string;
  file: string;
  change: (text: string) => string;
}

const memory = createPrepareMemory(20_000);
const drawn = new Map<string, ReadonlySet<string>>();
/** Lessons are drawn once: whether a lesson can be drawn is another rule than those under test. */
const draw: DrawLesson = (catalogue, lesson) => {
  const anchors = drawn.get(lesson.id) ?? drawLessonEverywhere(catalogue, lesson);
  drawn.set(lesson.id, anchors);
  return anchors;
};

let root: string;
let baseline: Map<string, number>;
let mutations: Mutation[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Errors by what they say, counted; lines move when something is taken out above them. */
function errorsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity, rule, message } of findings) {
    if (severity !== "error") continue;
    const key = `${file} ${rule} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Everything that can be taken out of a lesson: its citations, its quotes, and the items of its head. */
function mutationsOf({ file, source, version }: LessonFile): Mutation[] {
  return version.data.items.flatMap((id) => {
    const name = escaped(id);
    const pieces = new RegExp(`<(?:Cite|Quote) id="${name}" />`, "g");
    const elsewhere = new RegExp(`"(?:[a-z0-9. -]* )?${name}(?: [a-z0-9. -]*)?"`);
    const isOnlyInline = pieces.test(source) && !elsewhere.test(source.replace(pieces, ""));
    return [
      { name: `${file}: item ${id}`, id, file, change: (text: string) => text.replace(`  - ${id}\n`, "") },
      ...(isOnlyInline
        ? [{ name: `${file}: citation ${id}`, id, file, change: (text: string) => text.replace(pieces, "") }]
        : []),
    ];
  });
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "shijing-mutation-"));
  for (const folder of ["content", "scenarios"]) cpSync(folder, path.join(root, folder), { recursive: true });
  const { prepared } = await checkContent(root, draw, memory);
  const { material } = prepared;
  const lockFile = path.join(root, LOCK_FILE);
  const lock = existsSync(lockFile) ? parseLock(readFileSync(lockFile, "utf8")) : null;
  writeFileSync(lockFile, formatLock(extendLock(material, lock)));
  baseline = errorsOf((await checkContent(root, draw, memory)).findings);

  const quotes = material.items
    .filter(({ value }) => value.quote !== undefined)
    .map(({ value: { id } }) => ({
      name: `${ITEMS_FILE}: quote of ${id}`,
      id,
      file: ITEMS_FILE,
      change: (text: string) =>
        text.replace(new RegExp(`(- id: ${escaped(id)}\\n(?: .*\\n)*?)  quote: .*\\n`), "$1"),
    }));
  const all = [...material.lessons.flatMap(mutationsOf), ...quotes];
  mutations = seededRandom(SEED).shuffle(all).slice(0, MUTATIONS);
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Groups in which each lesson is changed once, so that no change can hide another; quotes do not touch each other. */
function groupsOf(list: readonly Mutation[]): Mutation[][] {
  const groups: Mutation[][] = [];
  for (const mutation of list) {
    const isFree = (group: Mutation[]): boolean =>
      group.every(({ file, id }) => id !== mutation.id && (file !== mutation.file || file === ITEMS_FILE));
    const group = groups.find(isFree);
    if (group) group.push(mutation);
    else groups.push([mutation]);
  }
  return groups;
}

/** Applies a group, checks, and puts the files back. @returns the names of those that the check has not found */
async function missedOf(group: readonly Mutation[]): Promise<string[]> {
  const before = new Map(
    group.map(({ file }) => [file, readFileSync(path.join(root, file), "utf8")] as const),
  );
  for (const { file, name, change } of group) {
    const text = readFileSync(path.join(root, file), "utf8");
    const changed = change(text);
    expect(changed, name).not.toBe(text);
    writeFileSync(path.join(root, file), changed);
  }
  const { findings } = await checkContent(root, draw, memory);
  for (const [file, text] of before) writeFileSync(path.join(root, file), text);
  const errors = [...errorsOf(findings)].filter(([error, count]) => count > (baseline.get(error) ?? 0));
  return group
    .filter(({ file, id }) => {
      const names = new RegExp(`(?<![a-z0-9.-])${escaped(id)}(?![a-z0-9-]|\\.[a-z0-9])`);
      const place = file === ITEMS_FILE ? LOCK_FILE : file;
      return !errors.some(([error]) => error.startsWith(`${place} `) && names.test(error));
    })
    .map(({ name }) => name);
}

describe("the content check", () => {
  it("finds each of 200 citations, items and quotes that are taken out of the library", async () => {
    expect(mutations.length).toBe(MUTATIONS);
    const missed: string[] = [];
    for (const group of groupsOf(mutations)) missed.push(...(await missedOf(group)));
    expect(missed).toEqual([]);
  }, 180_000);
});
