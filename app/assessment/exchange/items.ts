import { MATCH_LOOKS, type MatchLook, type Question } from "../question.schema.ts";
import { COLOUR_MATCH_IDS, JUDGE_OPTION_IDS } from "../question-rules.ts";
import type { Draft, DraftOption, DraftPart, FilePlace, Report } from "./draft.ts";
import { idsOf, joinIds, type Tags, tagOf } from "./tags.ts";

/*
 * Learning systems share a shape of questions: a name, a text, answers with feedback, and tags. Between that shape and
 * the bank's stands this file; GIFT, Moodle XML and QTI add only their syntax. Option ids, which those systems do not
 * keep, stand in tags by the order of the answers.
 */

/** One answer: of an ordering a step in its right place, of a matching a row. */
export interface ItemAnswer {
  text: string;
  right: boolean;
  feedback: string;
  /** of a matching: the text it belongs to */
  match?: string;
}

/** A question in the shape that learning systems share. */
export interface Item {
  place: FilePlace;
  /** the id in the other system */
  name: string;
  kind: "single" | "multiple" | "judge" | "ordering" | "matching" | "description";
  stem: string;
  tags: Tags;
  /** of a judge: true, then false */
  answers: ItemAnswer[];
  /** of a matching: texts that no row belongs to */
  distractors: string[];
}

type Answerable = Pick<Question, "kind" | "stem" | "options"> & Partial<Pick<Question, "matches" | "look">>;

/** A question as one item; a case as a description and an item for each part. */
export function itemsOf(question: Question): Item[] {
  const tags: Tags = new Map([
    ["use", [question.use]],
    ["topic", [question.topic]],
    ["difficulty", [String(question.difficulty)]],
    ["audience", [...question.audience]],
    ["source", [...question.sources]],
    ["status", [question.status]],
  ]);
  if (question.kind !== "case") return [itemOf(question, question.id, tags)];
  const tale: Item = {
    place: {},
    name: question.id,
    kind: "description",
    stem: question.stem,
    tags: new Map([["kind", ["case"]], ...tags]),
    answers: [],
    distractors: [],
  };
  const parts = (question.parts ?? []).map((part) =>
    itemOf(
      part,
      `${question.id}/${part.id}`,
      new Map([
        ["case", [question.id]],
        ["part", [part.id]],
      ]),
    ),
  );
  return [tale, ...parts];
}

function itemOf(question: Answerable, name: string, tags: Tags): Item {
  const { kind, stem, options, matches = [], look } = question;
  const fileIds = options.map(({ id }) => id);
  const listed =
    kind === "ordering"
      ? [...options].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      : kind === "judge"
        ? JUDGE_OPTION_IDS.flatMap((id) => options.filter((option) => option.id === id))
        : options;
  const textOfMatch = new Map(matches.map((match) => [match.id, match.text]));
  const used = new Set(options.map(({ match }) => match));
  tags.set("options", [joinIds(listed.map(({ id }) => id))]);
  if (joinIds(fileIds) !== joinIds(listed.map(({ id }) => id))) tags.set("file", [joinIds(fileIds)]);
  if (kind === "matching") {
    tags.set("pairs", [joinIds(options.map(({ match }) => match ?? ""))]);
    tags.set("matches", [joinIds(matches.map(({ id }) => id))]);
    if (look !== undefined) tags.set("look", [look]);
  }
  return {
    place: {},
    name,
    kind: kind === "case" ? "description" : kind,
    stem,
    tags,
    answers: listed.map(({ id, text, correct, match, explanation }) => ({
      text: text ?? id,
      right: correct === true,
      feedback: explanation,
      ...(match === undefined ? {} : { match: textOfMatch.get(match) ?? "" }),
    })),
    distractors: matches.filter(({ id }) => !used.has(id)).map(({ text }) => text),
  };
}

/**
 * Items as drafts. Parts stand after the description of their case.
 * @param report is told of descriptions without a case and of parts without theirs
 */
export function draftsOf(items: readonly Item[], report: Report): Draft[] {
  const drafts: Draft[] = [];
  const cases = new Map<string, Draft & { parts: DraftPart[] }>();
  for (const item of items) {
    const caseName = tagOf(item.tags, "case");
    if (item.kind === "description") {
      if (tagOf(item.tags, "kind") !== "case") {
        report(
          "note",
          item.place,
          "只有说明、没有作答的条目没有导入。",
          "An entry that only tells something and asks nothing was left out.",
        );
        continue;
      }
      const draft = { ...bareDraft(item), kind: "case" as const, options: [], parts: [] };
      cases.set(item.name, draft);
      drafts.push(draft);
    } else if (caseName === undefined) drafts.push({ ...bareDraft(item), ...bodyOf(item, report) });
    else addPart(item, cases.get(caseName), report);
  }
  return drafts;
}

function addPart(item: Item, tale: (Draft & { parts: DraftPart[] }) | undefined, report: Report): void {
  const { kind, options, stem } = { ...bodyOf(item, report), stem: item.stem };
  if (!tale) {
    report(
      "error",
      item.place,
      "这是案例题的一问，但文件里没有它的案例。",
      "This is a part of a case, but the case is not in the file.",
    );
  } else if (kind !== "single" && kind !== "multiple" && kind !== "judge") {
    report(
      "error",
      item.place,
      "案例题的小问只能是单选、多选或判断。",
      "A part of a case is a single choice, a multiple choice or a judgement.",
    );
  } else {
    const id = tagOf(item.tags, "part") ?? String(tale.parts.length + 1);
    tale.parts.push({ id, kind, stem, options });
  }
}

function bareDraft({ place, name, stem, tags }: Item): Omit<Draft, "kind" | "options"> {
  return {
    place,
    ...(name === "" ? {} : { id: name }),
    use: tagOf(tags, "use"),
    stem,
    sources: tags.get("source") ?? [],
    topic: tagOf(tags, "topic"),
    difficulty: tagOf(tags, "difficulty"),
    audience: tags.get("audience") ?? [],
    status: tagOf(tags, "status"),
  };
}

type Body = Pick<Draft, "options" | "matches" | "look"> & { kind: Exclude<Item["kind"], "description"> };

function bodyOf(item: Item, report: Report): Body {
  const kind = item.kind === "description" ? "single" : item.kind;
  const { answers, tags, place } = item;
  const told = idsOf(tags, "options");
  const fits = told.length === answers.length && new Set(told).size === told.length;
  if (told.length > 0 && !fits)
    report(
      "note",
      place,
      "选项的数目与标签里记的编号对不上，编号重新排过。",
      "The number of options does not fit the ids in the tags; new ids were given.",
    );
  const ids = fits ? told : newIds(kind, answers);
  const options = answers.map(
    ({ text, right, feedback }, at): DraftOption => ({
      id: ids[at],
      ...(kind === "judge" ? {} : { text }),
      ...(right && kind !== "ordering" && kind !== "matching" ? { correct: true } : {}),
      ...(kind === "ordering" ? { position: at + 1 } : {}),
      ...(feedback === "" ? {} : { explanation: feedback }),
    }),
  );
  const inFile = <T extends { id?: string }>(list: T[], order: readonly string[]): T[] =>
    order.length === list.length && list.every(({ id }) => order.includes(id ?? ""))
      ? [...list].sort((a, b) => order.indexOf(a.id ?? "") - order.indexOf(b.id ?? ""))
      : list;
  if (kind !== "matching") return { kind, options: inFile(options, idsOf(tags, "file")) };
  const matches = matchesOf(item);
  for (const [at, option] of options.entries()) {
    const text = answers[at]?.match;
    const match = matches.find((candidate) => candidate.text === text);
    if (match) option.match = match.id;
  }
  const look = tagOf(tags, "look");
  const known = MATCH_LOOKS.find((one) => one === look);
  const shared = new Set(options.map(({ match }) => match)).size < options.length;
  const guessed: MatchLook | undefined = known ?? (shared ? "matrix" : undefined);
  return {
    kind,
    options,
    matches: inFile(matches, idsOf(tags, "matches")),
    ...(guessed === undefined ? {} : { look: guessed }),
  };
}

/** The other sides with their ids: as the tags say, else digits in an order that tells nothing. */
function matchesOf({ answers, distractors, tags }: Item): { id: string; text: string }[] {
  const texts = [...new Set([...answers.map(({ match }) => match ?? ""), ...distractors])];
  const pairs = idsOf(tags, "pairs");
  const all = idsOf(tags, "matches");
  if (pairs.length === answers.length && all.length === texts.length) {
    const idOf = new Map(answers.map(({ match }, at) => [match ?? "", pairs[at] ?? ""]));
    const left = all.filter((id) => !pairs.includes(id));
    const matches = texts.map((text) => ({ id: idOf.get(text) ?? left.shift() ?? "", text }));
    if (new Set(matches.map(({ id }) => id)).size === matches.length) return matches;
  }
  const colours = COLOUR_MATCH_IDS.length === texts.length && tagOf(tags, "look") === "colours";
  if (colours) return texts.map((text, at) => ({ id: COLOUR_MATCH_IDS[at] ?? "", text }));
  const order = scrambled(texts);
  return texts
    .map((text, at) => ({ id: String(order.indexOf(at) + 1), text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function newIds(kind: Body["kind"], answers: readonly ItemAnswer[]): string[] {
  if (kind === "judge") return [...JUDGE_OPTION_IDS];
  const letter = (at: number): string => String.fromCharCode(97 + at);
  if (kind !== "ordering") return answers.map((_, at) => letter(at));
  const order = scrambled(answers.map(({ text }) => text));
  return answers.map((_, at) => letter(order.indexOf(at)));
}

/**
 * The places of texts in an order that follows from the texts alone and is not the order in which they stand: browsers
 * see ids, so ids may not tell the key.
 */
export function scrambled(texts: readonly string[]): number[] {
  const order = texts
    .map((text, at) => ({ at, digest: digestOf(text) }))
    .sort((a, b) => a.digest - b.digest || a.at - b.at)
    .map(({ at }) => at);
  if (order.length > 1 && order.every((place, at) => place === at)) order.push(...order.splice(0, 1));
  return order;
}

/** FNV-1a, 32 bits. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
