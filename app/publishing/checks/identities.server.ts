import { createHash } from "node:crypto";
import { keyOf } from "#app/assessment/answer.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { type Finding, finding, lineOfText } from "../findings.ts";
import type { Material } from "../material.ts";

/*
 * Ids are for ever: records point to them. The lock names every id that was ever committed, with the key of each
 * question; an id is never dropped and a key never changed under the same id. What is no longer used is retired.
 */

export const LOCK_FILE = "content/ids.lock.json";

const LISTS = [
  "course",
  "lesson",
  "exam",
  "track",
  "scenario",
  "form",
  "law",
  "glossary",
  "item",
  "quote",
] as const;

/** Every id by its kind; `quote` has the items with words to be quoted; questions have kind, key and option ids. */
export type Identities = Record<(typeof LISTS)[number], string[]> & { question: Record<string, string> };

/** The ids of what was read. */
export function identitiesOf(material: Material): Identities {
  const ids = (list: readonly { value: { id: string } }[]): string[] =>
    [...new Set(list.map(({ value }) => value.id))].sort();
  return {
    course: ids(material.courses),
    lesson: material.lessons.map(({ version }) => version.id).sort(),
    exam: ids(material.exams),
    track: ids(material.tracks),
    scenario: material.scenarios.map(({ value }) => value.scenario.id).sort(),
    form: ids(material.forms),
    law: ids(material.law),
    glossary: ids(material.glossary),
    item: ids(material.items),
    quote: ids(material.items.filter(({ value }) => value.quote !== undefined)),
    question: Object.fromEntries(
      [...material.questions]
        .sort((a, b) => (a.value.id < b.value.id ? -1 : 1))
        .map(({ value }) => [value.id, identityOf(value)]),
    ),
  };
}

/** Kind, digest of the key, and option ids: what answers that were given refer to. */
export function identityOf(question: Question): string {
  const digest = createHash("sha256")
    .update(JSON.stringify(keyOf(question)))
    .digest("hex")
    .slice(0, 12);
  const options = question.options.map(({ id }) => id).sort();
  const parts = (question.parts ?? []).map(
    (part) =>
      `${part.id}/${part.options
        .map(({ id }) => id)
        .sort()
        .join()}`,
  );
  const matches = (question.matches ?? []).map(({ id }) => id).sort();
  return [
    question.kind,
    digest,
    options.join(),
    ...parts,
    ...(matches.length > 0 ? [matches.join()] : []),
  ].join(" ");
}

/** Reads a lock. @throws {SyntaxError} it is not JSON */
export function parseLock(text: string): Identities {
  const raw = JSON.parse(text) as Partial<Identities>;
  const lists = Object.fromEntries(LISTS.map((kind) => [kind, raw[kind] ?? []]));
  return { ...lists, question: raw.question ?? {} } as Identities;
}

/** Writes a lock: one id a line, sorted, so that a change shows what it adds. */
export function formatLock(lock: Identities): string {
  return `${JSON.stringify(lock, null, 1)}\n`;
}

/**
 * Whether ids and keys are what the lock says.
 * @param lockText the lock as committed; null when there is none
 */
export function checkIdentities(material: Material, lockText: string | null): Finding[] {
  const lock = { file: LOCK_FILE, line: 1 };
  if (lockText === null) {
    return [
      finding(lock, "error", "ids-lock", {
        zh: "缺少编号清单。请运行 npm run content:check -- --write-lock。",
        en: "The list of ids is missing. Run npm run content:check -- --write-lock.",
      }),
    ];
  }
  let locked: Identities;
  try {
    locked = parseLock(lockText);
  } catch {
    return [
      finding(lock, "error", "ids-lock", {
        zh: "编号清单不是合格的 JSON。",
        en: "The list of ids is not JSON.",
      }),
    ];
  }
  const now = identitiesOf(material);
  return [...brokenPromises(material, now, locked, lockText), ...newIds(now, locked)];
}

/** Adds what is new to a lock. @returns the new lock; what it would have to drop or change stays as it was */
export function extendLock(material: Material, locked: Identities | null): Identities {
  const now = identitiesOf(material);
  if (!locked) return now;
  const union = (kind: (typeof LISTS)[number]): string[] =>
    [...new Set([...locked[kind], ...now[kind]])].sort();
  const questions = Object.entries({ ...now.question, ...locked.question });
  return {
    ...(Object.fromEntries(LISTS.map((kind) => [kind, union(kind)])) as Record<
      (typeof LISTS)[number],
      string[]
    >),
    question: Object.fromEntries(questions.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function brokenPromises(
  material: Material,
  now: Identities,
  locked: Identities,
  lockText: string,
): Finding[] {
  const gone = (kind: string, id: string): Finding =>
    finding({ file: LOCK_FILE, line: lineOfText(lockText, JSON.stringify(id)) }, "error", "id-gone", {
      zh: `${kind} 的 ${id} 不见了。编号发布后不能去掉，停用请改 status: retired（知识点用 retired: true）。`,
      en: `The ${kind} ${id} is gone. An id is never dropped; retire it with status: retired (a source item with retired: true).`,
    });
  const findings = LISTS.flatMap((kind) => {
    const present = new Set(now[kind]);
    return locked[kind].filter((id) => !present.has(id)).map((id) => gone(kind, id));
  });
  const places = new Map(material.questions.map((placed) => [placed.value.id, placed]));
  for (const [id, identity] of Object.entries(locked.question)) {
    const place = places.get(id);
    if (!place) findings.push(gone("question", id));
    else if (now.question[id] !== identity) {
      findings.push(
        finding(place, "error", "key-changed", {
          zh: `试题 ${id} 的题型、答案或选项编号变了。请停用这一题，用新编号另出一题。`,
          en: `Kind, key or option ids of the question ${id} have changed. Retire it and write a new one with a new id.`,
        }),
      );
    }
  }
  return findings;
}

function newIds(now: Identities, locked: Identities): Finding[] {
  const fresh = [
    ...LISTS.map((kind) => ({ kind, ids: without(now[kind], locked[kind]) })),
    { kind: "question", ids: without(Object.keys(now.question), Object.keys(locked.question)) },
  ];
  return fresh
    .filter(({ ids }) => ids.length > 0)
    .map(({ kind, ids }) =>
      finding({ file: LOCK_FILE, line: 1 }, "error", "id-not-locked", {
        zh: `有 ${ids.length} 个新的 ${kind} 编号没有登记（${ids.slice(0, 3).join("、")}${ids.length > 3 ? " 等" : ""}）。请运行 npm run content:check -- --write-lock。`,
        en: `${ids.length} new ids of ${kind} are not listed (${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", …" : ""}). Run npm run content:check -- --write-lock.`,
      }),
    );
}

function without(ids: readonly string[], known: readonly string[]): string[] {
  const set = new Set(known);
  return ids.filter((id) => !set.has(id));
}
