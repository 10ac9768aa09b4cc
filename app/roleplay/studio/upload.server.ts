import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { type CheckInkAnswer, checkInk, type InkFinding, inWords } from "../check/check-ink.server.ts";
import { fixSlips } from "../check/fix.ts";
import { decodeInk, MAX_FILE_BYTES } from "../check/read-story.server.ts";
import type { SourceBook, WalkSummary } from "../check/types.ts";
import { canonicalJson, sha256Hex } from "../digest.server.ts";
import { RecentMap } from "../recent-map.ts";
import { knownIdsOf } from "../scenario.schema.ts";
import { readStudioQuery } from "./address.ts";
import {
  type Comparison,
  citableAmong,
  compareWithPublished,
  outcomeOf,
  type PlayOutcome,
  speakersOf,
} from "./studio.server.ts";
import { playInk } from "./studio-worker.server.ts";
import type { StudioPath } from "./types.ts";
import { MAX_PARTS, type UploadCommand, uploadSchema } from "./upload.schema.ts";

/** A file that was handed in. */
export interface UploadFile {
  name: string;
  text: string;
}

/** What came of a text that was handed in. Nothing of it is stored. */
export interface UploadView {
  /** the file the story begins in comes first */
  files: UploadFile[];
  findings: InkFinding[];
  summary: WalkSummary | null;
  /** whether it compiles, so that it may be played */
  isPlayable: boolean;
  /** its knots and stitches */
  places: string[];
  /** files that the correction of characters would change, and on which lines */
  fixes: { file: string; lines: number[] }[];
  path: StudioPath;
  outcome: PlayOutcome | null;
  comparison: Comparison | null;
  speakers: Record<string, string>;
  citable: string[];
  scenarioId: string;
  cite: boolean;
  sources: string;
}

/** What a form hands in, read. */
interface Handed {
  command: UploadCommand;
  files: UploadFile[];
  /** what is wrong with the files themselves */
  findings: InkFinding[];
}

const shownName = (name: string, otherwise: string): string =>
  (name.split(/[\\/]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 120) || otherwise;

async function readFile(
  file: File,
  otherwise: string,
  language: Language,
): Promise<{ file: UploadFile; finding?: InkFinding }> {
  const name = shownName(file.name, otherwise);
  if (file.size > MAX_FILE_BYTES) throw new Refusal("tooLarge");
  const read = decodeInk(Buffer.from(await file.arrayBuffer()), name);
  if ("text" in read) return { file: { name, text: read.text.replace(/^\uFEFF/, "") } };
  return { file: { name, text: "" }, finding: inWords(read.finding, language) };
}

function readText(
  text: string,
  name: string,
  language: Language,
): { file: UploadFile; finding?: InkFinding } {
  // Forms send CR LF; the lines stay the same.
  const own = text.replace(/\r\n/g, "\n");
  const bytes = Buffer.from(own);
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal("tooLarge");
  const read = decodeInk(bytes, name);
  return "text" in read
    ? { file: { name, text: own } }
    : { file: { name, text: own }, finding: inWords(read.finding, language) };
}

const isFile = (value: FormDataEntryValue | null): value is File =>
  value !== null && typeof value !== "string" && value.size > 0;

/**
 * Reads the form: a file, or else the text that was pasted; further files, or else those that travel along.
 * @throws {Refusal} invalidFields, tooLarge
 */
async function readForm(form: FormData, language: Language): Promise<Handed> {
  const command = parseCommand(uploadSchema, formFields(form));
  const main = form.get("file");
  if (!isFile(main) && command.text.trim() === "")
    throw new Refusal("invalidFields", {}, { file: "fileMissing" });
  const first = isFile(main)
    ? await readFile(main, "story.ink", language)
    : readText(command.text, shownName(command.name, "story.ink"), language);
  const given = form.getAll("more").filter(isFile).slice(0, MAX_PARTS);
  const names = form.getAll("partName").map(String);
  const texts = form.getAll("partText").map(String);
  const parts =
    given.length > 0
      ? await Promise.all(given.map((file) => readFile(file, "part.ink", language)))
      : texts
          .slice(0, MAX_PARTS)
          .map((text, index) => readText(text, shownName(names[index] ?? "", "part.ink"), language));
  const read = [first, ...parts.filter((part) => part.file.name !== first.file.name)];
  return {
    command,
    files: read.map(({ file }) => file),
    findings: read.flatMap(({ finding }) => (finding ? [finding] : [])),
  };
}

/**
 * The files by the names that INCLUDE writes: browsers hand files in without their folders, so a file that is
 * missing under its path is looked for by its last name.
 */
export function namedFiles(files: readonly UploadFile[]): Record<string, string> {
  const named = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  for (const { text } of files) {
    for (const [, wanted = ""] of text.matchAll(/^[^\S\n]*INCLUDE[^\S\n]+(.+?)[^\S\n]*$/gm)) {
      const found = files.find(({ name }) => name === wanted.split("/").at(-1));
      if (named[wanted] === undefined && found) named[wanted] = found.text;
    }
  }
  return named;
}

function sourceBook(app: App, { cite, sources }: UploadCommand): SourceBook | undefined {
  const own = sources.split(/[\s,，、]+/).filter(Boolean);
  if (cite === undefined && own.length === 0) return undefined;
  const book = app.catalogue.current().find("sources", "all")?.data;
  const ids = cite === undefined || !book ? [] : [...book.items, ...book.law].map(({ id }) => id);
  const quotes = (cite === undefined ? [] : (book?.items ?? [])).flatMap(({ id, quote }) =>
    quote !== undefined && /^manual\.taboo\.\d+\.(?:say|never)\.\d+$/.test(id) ? [{ id, quote }] : [],
  );
  return { ids: [...ids, ...own], quotes };
}

const checked = new RecentMap<string, CheckInkAnswer>(40);

/** The check of a text; steps of one play ask again and again for the same. */
async function check(input: Parameters<typeof checkInk>[0], language: Language): Promise<CheckInkAnswer> {
  const { known, ...rest } = input;
  const sets = Object.fromEntries(Object.entries(known ?? {}).map(([name, ids]) => [name, [...ids].sort()]));
  const key = sha256Hex(canonicalJson({ ...rest, sets, language }));
  const found = checked.get(key);
  if (found) return found;
  const answer = await checkInk(input, { language });
  checked.set(key, answer);
  return answer;
}

/** Where a play of the form starts and what is said. */
function readPath(form: FormData, { go = "" }: UploadCommand): StudioPath {
  const query = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === "string" && (name === "knot" || name.startsWith("v."))) query.set(name, value);
  }
  const { knot, set } = readStudioQuery(query);
  return { knot, set, choices: go.split(/\r?\n/).filter((id) => id !== "") };
}

/**
 * Checks a text that was handed in, plays it where that was asked for and compares it with its scenario. Stores
 * nothing: the text travels in the form.
 * @throws {Refusal} invalidFields, tooLarge, notFound
 */
export async function runUpload(app: App, language: Language, form: FormData): Promise<UploadView> {
  const { command, files, findings: broken } = await readForm(form, language);
  const catalogue = app.catalogue.current();
  const scenario = command.scenario === "" ? null : catalogue.get("scenario", command.scenario).data.scenario;
  const main = files[0]?.name ?? "story.ink";
  const named = namedFiles(files);
  const sources = sourceBook(app, command);
  const answer: CheckInkAnswer =
    broken.length > 0
      ? { findings: broken }
      : await check(
          {
            files: named,
            main,
            ...(sources ? { sources } : {}),
            ...(scenario ? { known: knownIdsOf(scenario), isScored: true } : {}),
          },
          language,
        );
  const isPlayable = broken.length === 0 && answer.map !== undefined;
  const path = readPath(form, command);
  const isPlayed = command.intent === "play" || command.go !== undefined;
  const source = { files: named, main };
  const outcome = isPlayable && isPlayed ? outcomeOf(await playInk({ source, ...path }, { language })) : null;
  const comparison =
    isPlayable && !isPlayed && command.intent === "compare" && scenario
      ? await compareWithPublished(app, scenario.id, source, language)
      : null;
  return {
    files,
    findings: answer.findings,
    summary: answer.walkSummary ?? null,
    isPlayable,
    places: answer.map?.parts.map(({ name }) => name).filter((name) => name !== "") ?? [],
    fixes: broken.length > 0 ? [] : fixSlips(named).map(({ file, lines }) => ({ file, lines })),
    path,
    outcome,
    comparison,
    speakers: scenario ? speakersOf(scenario, language) : {},
    citable: citableAmong(app, outcome?.play ?? null),
    scenarioId: command.scenario,
    cite: command.cite !== undefined,
    sources: command.sources,
  };
}

/**
 * The corrected text of one file that was handed in.
 * @throws {Refusal} invalidFields, tooLarge; notFound when the file needs no correction
 */
export async function correctedFile(form: FormData, language: Language): Promise<UploadFile> {
  const { files } = await readForm(form, language);
  const wanted = String(form.get("fix") ?? "");
  const fixed = fixSlips(namedFiles(files)).find(({ file }) => file === wanted);
  if (!fixed) throw new Refusal("notFound");
  return { name: shownName(fixed.file, "story.ink"), text: fixed.text };
}

/** Scenarios that a text may belong to. */
export function scenarioChoices(app: App, language: Language): { id: string; title: string }[] {
  return [...app.catalogue.current().all("scenario")]
    .sort((a, b) => a.data.scenario.order - b.data.scenario.order)
    .map(({ id, data: { scenario } }) => ({
      id,
      title: language === "zh" ? scenario.title : scenario.titleEn,
    }));
}
