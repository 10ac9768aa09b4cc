/*
 * A story as its author plays it: from any place, with every tag, variable and visit in sight, of any ink. Nothing
 * here is evidence: plays of people go through ink-engine.server.ts and nothing else. Runs in a worker, since a
 * story taken up anywhere may never end.
 */
import { Story } from "inkjs";
import { compileInk } from "../check/ink-compile.server.ts";
import { readNames } from "../check/names.ts";
import { parseInkFile } from "../ink-source.ts";
import { RoleplayError } from "../roleplay-error.ts";
import { parseChoiceTags, parseLineTags } from "../tags.ts";
import type {
  StorySource,
  StudioLine,
  StudioMoment,
  StudioOption,
  StudioPath,
  StudioPlay,
  StudioVariable,
} from "./types.ts";

/** Most choices one play of the studio may hold. */
export const MAX_STUDIO_CHOICES = 200;
const MAX_LINES = 500;
/** Longest time for one line. */
const LINE_MS = 2_000;
/** ink's mark of a container whose visits are counted. */
const COUNTS_VISITS = 1;

/** The compiled story. @throws RoleplayError `story-fault` when the texts do not compile */
export function compiledJson(source: StorySource): string {
  if ("json" in source) return source.json;
  const parsed = Object.entries(source.files).map(([name, text]) => parseInkFile(name, text));
  const { json, messages } = compileInk(source.files, source.main, readNames(parsed));
  if (json !== undefined) return json;
  throw new RoleplayError("story-fault", messages[0]?.text ?? "the story does not compile");
}

type Container = unknown[];

function namedOf(container: Container): [string, Container][] {
  const last = container.at(-1);
  if (typeof last !== "object" || last === null || Array.isArray(last)) return [];
  return Object.entries(last).filter((entry): entry is [string, Container] => Array.isArray(entry[1]));
}

/** Marks a container so that ink counts how often it is entered; what nobody reads changes nothing. */
function countVisits(container: Container): void {
  const last = container.at(-1);
  const marks = typeof last === "object" && last !== null ? (last as Record<string, unknown>) : {};
  const flags = typeof marks["#f"] === "number" ? marks["#f"] : 0;
  container[container.length - 1] = { ...marks, "#f": flags | COUNTS_VISITS };
}

interface Outline {
  json: string;
  /** knots and stitches */
  places: string[];
  /** global variables */
  variables: string[];
}

/** Reads knots, stitches and variables out of a compiled story and has the visits of all places counted. */
export function outlineOfJson(json: string): Outline {
  const story = JSON.parse(json) as { root: Container };
  const calls = new Set([...json.matchAll(/"f\(\)":"([^".]+)"/g)].map((match) => match[1]));
  const places: string[] = [];
  const variables: string[] = [];
  for (const [name, knot] of namedOf(story.root)) {
    const text = JSON.stringify(knot);
    if (name === "global decl") {
      variables.push(...[...text.matchAll(/\{"VAR=":"([^"]+)"/g)].flatMap((match) => match[1] ?? []));
      continue;
    }
    if (calls.has(name) || text.includes('"~ret"')) continue;
    places.push(name);
    countVisits(knot);
    for (const [part, stitch] of namedOf(knot)) {
      // ink gives gathers and choices names with a hyphen; an author's names hold none.
      if (part.includes("-")) continue;
      places.push(`${name}.${part}`);
      countVisits(stitch);
    }
  }
  return { json: JSON.stringify(story), places, variables };
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}

function kindOf(value: unknown): StudioVariable["type"] {
  if (typeof value === "boolean" || typeof value === "number") return typeof value as "boolean" | "number";
  return typeof value === "string" ? "text" : "other";
}

/** A value of the same kind as the one that stands there, or undefined when the text is none. */
function valueFrom(text: string, like: unknown): boolean | number | string | undefined {
  if (typeof like === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  if (typeof like === "number") return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
  return typeof like === "string" ? text : undefined;
}

/** Plays one story from one of its places. */
class StudioStory {
  readonly #story: Story;
  readonly #outline: Outline;
  readonly #globalTags: readonly string[];
  #faults: string[] = [];

  constructor(json: string) {
    this.#outline = outlineOfJson(json);
    this.#story = new Story(this.#outline.json);
    this.#story.allowExternalFunctionFallbacks = true;
    this.#story.onError = (message) => this.#faults.push(message);
    this.#globalTags = this.#story.globalTags ?? [];
  }

  play(path: StudioPath): StudioPlay {
    const story = this.#story;
    const { places, variables } = this.#outline;
    const declared = variables.map((name): StudioVariable => {
      const value: unknown = story.variablesState.$(name);
      return { name, type: kindOf(value), value: shownValue(value) };
    });
    const play: StudioPlay = { places, declared, moments: [], straySet: [] };
    for (const [name, text] of Object.entries(path.set)) {
      const value = variables.includes(name) ? valueFrom(text, story.variablesState.$(name)) : undefined;
      if (value === undefined) play.straySet.push(name);
      else story.variablesState.$(name, value);
    }
    if (path.knot !== "" && places.includes(path.knot)) story.ChoosePathString(path.knot);
    else if (path.knot !== "") play.strayKnot = path.knot;
    const start = play.strayKnot === undefined ? path.knot : "";
    let moment = this.#advance(start);
    play.moments.push(moment);
    for (const id of path.choices.slice(0, MAX_STUDIO_CHOICES)) {
      const at = moment.options.findIndex((option) => option.id === id);
      const chosen = moment.options[at];
      if (!chosen) {
        play.strayChoice = id;
        break;
      }
      try {
        story.ChooseChoiceIndex(at);
      } catch (thrown) {
        this.#faults.push(String(thrown));
      }
      moment = { chosen: { id, text: chosen.text }, ...this.#advance(moment.place) };
      play.moments.push(moment);
    }
    return play;
  }

  /** @param before where the story stood */
  #advance(before: string): StudioMoment {
    const story = this.#story;
    const moment: StudioMoment = {
      lines: [],
      options: [],
      values: [],
      place: before,
      visits: {},
      faults: [],
    };
    let isPlaced = false;
    const visitsBefore = this.#visits();
    try {
      while (story.canContinue) {
        if (moment.lines.length >= MAX_LINES) {
          this.#faults.push(`more than ${MAX_LINES} lines without a choice`);
          moment.stop = "fault";
          break;
        }
        moment.place = this.#placeOf(story.state.currentPathString) ?? moment.place;
        story.ContinueAsync(LINE_MS);
        if (!story.asyncContinueComplete) {
          this.#faults.push(`no line within ${LINE_MS / 1_000} s`);
          moment.stop = "fault";
          break;
        }
        // After END the engine stands nowhere; then only the visits tell where it was.
        const last = this.#placeOf(story.state.previousPointer.path?.toString() ?? null);
        isPlaced = last !== undefined;
        moment.place = last ?? moment.place;
        const line = this.#line();
        const { ending, outcome } = parseLineTags(line.tags).value;
        if (ending !== undefined) moment.ending = { id: ending, outcome: outcome ?? "" };
        if (line.text !== "" || line.tags.length > 0) moment.lines.push(line);
      }
      if (moment.stop === undefined) {
        moment.options = readOptions(story.currentChoices);
        moment.place = this.#placeOf(story.currentChoices[0]?.sourcePath ?? null) ?? moment.place;
      }
    } catch (thrown) {
      this.#faults.push(thrown instanceof Error ? thrown.message : String(thrown));
      moment.stop = "fault";
    }
    moment.faults = this.#faults.map((text) => text.replace(/^(?:RUNTIME )?ERROR: /, "").slice(0, 400));
    this.#faults = [];
    if (moment.options.length === 0)
      moment.stop ??= moment.ending ? "ended" : moment.faults.length > 0 ? "fault" : "ran-out";
    moment.values = this.#outline.variables.map((name) => shownValue(story.variablesState.$(name)));
    moment.visits = this.#visits();
    if (!isPlaced && moment.options.length === 0) {
      const entered = Object.keys(moment.visits).filter(
        (place) => moment.visits[place] !== visitsBefore[place],
      );
      moment.place = entered.at(-1) ?? moment.place;
    }
    return moment;
  }

  #visits(): Record<string, number> {
    const visits: Record<string, number> = {};
    for (const place of this.#outline.places) {
      const count = this.#story.state.VisitCountAtPathString(place) ?? 0;
      if (count > 0) visits[place] = count;
    }
    return visits;
  }

  #line(): StudioLine {
    const all = this.#story.currentTags ?? [];
    const isHead = all.length > 0 && this.#globalTags.every((tag, index) => all[index] === tag);
    const tags = isHead ? all.slice(this.#globalTags.length) : [...all];
    return {
      text: (this.#story.currentText ?? "").trim(),
      tags,
      speaker: parseLineTags(tags).value.speaker ?? "",
    };
  }

  /** The knot or stitch that holds a piece of the story. */
  #placeOf(path: string | null): string | undefined {
    const [knot = "", part = ""] = (path ?? "").split(".");
    const { places } = this.#outline;
    return [`${knot}.${part}`, knot].find((place) => places.includes(place));
  }
}

function readOptions(choices: readonly { text: string; tags: string[] | null }[]): StudioOption[] {
  const read = choices.map((choice, index): StudioOption => {
    const tags = choice.tags ?? [];
    const tagOf = (key: string): string | undefined =>
      tags
        .find((tag) => tag.startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim();
    const { value } = parseChoiceTags(tags);
    const option: StudioOption = {
      id: tagOf("id") ?? `@${index}`,
      text: choice.text.trim(),
      cite: value?.cite ?? tagOf("cite")?.split(/\s+/).filter(Boolean) ?? [],
      others: value ? [] : tags.filter((tag) => !/^(?:id|cite|why|red):/.test(tag)),
    };
    if (value) Object.assign(option, { q: value.q, score: value.score });
    const [why, red] = [tagOf("why"), tagOf("red")];
    if (why !== undefined) option.why = why;
    if (red !== undefined) option.red = red;
    return option;
  });
  // Two options of one id could not be told apart in the address.
  return read.map((option, index) =>
    read.findIndex((each) => each.id === option.id) === index ? option : { ...option, id: `@${index}` },
  );
}

/**
 * Plays a story from a place along choices. It has no time limit of its own beyond the one for a line: it runs
 * in a worker.
 * @throws RoleplayError `story-fault` when it does not compile
 */
export function playStudio(source: StorySource, path: StudioPath): StudioPlay {
  return new StudioStory(compiledJson(source)).play(path);
}
