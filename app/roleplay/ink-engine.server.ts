import { Story } from "inkjs";
import { canonicalJson, sha256Hex } from "./digest.server.ts";
import type { GradedChoice, Line, PointRef, Turn, TurnEnding } from "./play.types.ts";
import { RecentMap } from "./recent-map.ts";
import { RoleplayError } from "./roleplay-error.ts";
import { noPoints, parseChoiceTags, parseLineTags } from "./tags.ts";

/** Most lines one turn may print. */
export const MAX_LINES_PER_TURN = 500;
/** Longest time the story may take to print one line; reached only by a story that never stops. */
export const LINE_DEADLINE_MS = 2_000;

/** Options kept apart from the steps that offer them; more than any story has. */
const MAX_CHOICES_KEPT = 1_000;

/** The story after one step: what is shown, the grading of what is offered, and the state to go on from. */
export interface Step {
  turn: Turn;
  graded: readonly GradedChoice[];
  /** Turning point carried on from earlier turns, for a turn that opens none. */
  point?: PointRef;
  /** Saved ink state (JSON). */
  state: string;
}

/** Told of everything the engine passes while it walks a story; may throw a {@link RoleplayError} to stop it. */
export interface InkObserver {
  /** A step begins. */
  begin(): void;
  /** A piece of compiled content is passed. @param depth calls open at this moment */
  passed(content: object, depth: number): void;
}

/** Told of what a step looks at and what it changes in the story's memory. */
export interface InkMemory {
  /** names of global variables that were read */
  readonly read: Set<string>;
  /** names of global variables that were assigned */
  readonly written: Set<string>;
  /** paths of containers whose visit count was read */
  readonly visitsRead: Set<string>;
}

export interface InkEngineOptions {
  /**
   * `strict` refuses whatever is not graded as scenarios must be; `lenient` plays any ink, reads what
   * grading there is and gives options without an id their position (`@0`, `@1`, …).
   */
  grading?: "strict" | "lenient";
  observer?: InkObserver;
}

/**
 * Plays stories for the record; besides it only the studio's preview runs ink, in a worker. One Story object, always built from compiled JSON, serves every
 * play: each step loads a state, goes on synchronously and saves, so that plays cannot mix. Nothing that
 * inkjs throws leaves here as anything but a {@link RoleplayError}.
 */
export class InkEngine {
  readonly #json: string;
  #story: Story;
  readonly #globalTags: readonly string[];
  /** Options read so far, by text and tags: the same option is one object in all steps. */
  readonly #choices = new RecentMap<string, GradedChoice>(MAX_CHOICES_KEPT);

  readonly #isLenient: boolean;
  readonly #observer: InkObserver | undefined;

  /** @throws RoleplayError `story-fault` when the JSON is not a story this engine can play */
  constructor(json: string, { grading = "strict", observer }: InkEngineOptions = {}) {
    this.#json = json;
    this.#isLenient = grading === "lenient";
    this.#observer = observer;
    this.#story = this.#open();
    this.#globalTags = this.#guard(() => this.#story.globalTags ?? []);
  }

  /** The opening of the story. @throws RoleplayError `story-fault`, `play-too-long` */
  start(): Step {
    return this.#guard(() => {
      this.#story.ResetState();
      return this.#advance(undefined, true);
    });
  }

  /**
   * Takes an option, named by its id and never by its position.
   * @param memory noted in, when given
   * @throws RoleplayError `choice-not-offered`, `story-fault`, `play-too-long`
   */
  step(from: Step, choiceId: string, memory?: InkMemory): Step {
    const index = from.graded.findIndex((choice) => choice.id === choiceId);
    if (index < 0) {
      throw new RoleplayError("choice-not-offered", `choice ${choiceId} is not offered here`, { choiceId });
    }
    return this.#guard(() => {
      this.#story.state.LoadJson(from.state);
      noteMemory(this.#story, memory);
      try {
        this.#story.ChooseChoiceIndex(index);
        return this.#advance(from.point, false);
      } finally {
        noteMemory(this.#story, undefined);
      }
    });
  }

  #open(): Story {
    return this.#guard(() => {
      const story = new Story(this.#json);
      story.onError = (message) => {
        if (this.#isLenient && /^(?:RUNTIME )?WARNING/.test(message)) return;
        throw new RoleplayError("story-fault", message);
      };
      if (this.#isLenient) story.allowExternalFunctionFallbacks = true;
      if (this.#observer) observe(story, this.#observer);
      return story;
    });
  }

  /** Runs inkjs code; after a fault the Story is replaced, since it may be left half way. */
  #guard<T>(run: () => T): T {
    try {
      return run();
    } catch (thrown) {
      const text = thrown instanceof Error ? thrown.message : String(thrown);
      const error = thrown instanceof RoleplayError ? thrown : new RoleplayError("story-fault", text);
      if (this.#story !== undefined) this.#story = this.#open();
      throw error;
    }
  }

  #advance(carried: PointRef | undefined, first: boolean): Step {
    const story = this.#story;
    this.#observer?.begin();
    const lines: Line[] = [];
    let point = carried;
    let ending: TurnEnding | undefined;
    let opens: string | undefined;
    let dropGlobals = first;
    for (let count = 0; story.canContinue; count += 1) {
      if (count >= MAX_LINES_PER_TURN) {
        throw new RoleplayError("play-too-long", `more than ${MAX_LINES_PER_TURN} lines in one turn`);
      }
      story.ContinueAsync(LINE_DEADLINE_MS);
      if (!story.asyncContinueComplete) {
        throw new RoleplayError("play-too-long", `no line within ${LINE_DEADLINE_MS} ms`);
      }
      const text = (story.currentText ?? "").trim();
      const all = story.currentTags ?? [];
      const own = dropGlobals ? this.#withoutGlobals(all) : all;
      const tags = this.#isLenient ? parseLineTags(own).value : readLine(own, text);
      dropGlobals = false;
      if (tags.point !== undefined) {
        point = { id: tags.point, title: tags.title ?? "" };
        opens = tags.point;
      }
      if (tags.ending !== undefined) {
        if (ending && !this.#isLenient)
          throw new RoleplayError("story-fault", `two endings in one turn: ${ending.id}, ${tags.ending}`);
        ending = { id: tags.ending, outcome: tags.outcome ?? "" };
        if (tags.retry !== undefined) ending.retry = tags.retry;
        if (tags.red !== undefined) ending.red = tags.red;
      }
      if (text === "") continue;
      const line: Line = { speaker: tags.speaker ?? "narrator", text };
      if (tags.mood !== undefined) line.mood = tags.mood;
      if (opens !== undefined) line.opensPoint = opens;
      opens = undefined;
      lines.push(line);
    }
    const graded = this.#isLenient
      ? readAnyChoices(story.currentChoices)
      : story.currentChoices.map((choice) => this.#choice(choice.text, choice.tags ?? []));
    if (this.#isLenient && graded.length > 0) ending = undefined;
    if (new Set(graded.map((choice) => choice.id)).size < graded.length) {
      throw new RoleplayError("story-fault", "the same choice id is offered twice");
    }
    if (ending && graded.length > 0) {
      throw new RoleplayError("story-fault", `ending ${ending.id} is followed by options`);
    }
    const offered = graded.map(({ id, text }) => ({ id, text }));
    const shown: Omit<Turn, "textHash"> = { lines, offered };
    if (point && graded.length > 0) shown.point = point;
    if (ending) shown.ending = ending;
    const turn: Turn = { ...shown, textHash: sha256Hex(canonicalJson(shown)) };
    const step: Step = { turn, graded, state: story.state.ToJson() };
    if (point) step.point = point;
    return step;
  }

  #choice(text: string, tags: readonly string[]): GradedChoice {
    const key = [text, ...tags].join("\n");
    const known = this.#choices.get(key);
    if (known) return known;
    const choice = readChoice(text, tags);
    this.#choices.set(key, choice);
    return choice;
  }

  /** Ink repeats the tags at the head of the file on the first line; they say nothing about that line. */
  #withoutGlobals(tags: readonly string[]): readonly string[] {
    const repeated = this.#globalTags.every((tag, index) => tags[index] === tag);
    return repeated ? tags.slice(this.#globalTags.length) : tags;
  }
}

function readLine(tags: readonly string[], text: string) {
  const { value, findings } = parseLineTags(tags);
  const fault = findings.find((each) => each.severity === "error");
  if (fault) throw new RoleplayError("story-fault", `${fault.message} (${text})`);
  return value;
}

function readChoice(text: string, tags: readonly string[]): GradedChoice {
  const { value, findings } = parseChoiceTags(tags);
  if (value === undefined) {
    const fault = findings.find((each) => each.severity === "error");
    throw new RoleplayError("story-fault", `${fault?.message ?? "no grading"} (${text})`);
  }
  return { text: text.trim(), ...value };
}

/** Calls the observer for every piece of content that inkjs passes. */
function observe(story: Story, observer: InkObserver): void {
  const inner = story as unknown as { PerformLogicAndFlowControl(content: object | null): boolean };
  const perform = inner.PerformLogicAndFlowControl.bind(story);
  inner.PerformLogicAndFlowControl = (content) => {
    if (content !== null) observer.passed(content, story.state.callstackDepth);
    return perform(content);
  };
}

/** Options of any story, with what grading can be read. */
function readAnyChoices(choices: readonly { text: string; tags: string[] | null }[]): GradedChoice[] {
  const read = choices.map((choice, index): GradedChoice => {
    const tags = choice.tags ?? [];
    const tagOf = (key: string): string | undefined =>
      tags
        .find((tag) => tag.startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim();
    const { value } = parseChoiceTags(tags);
    const red = tagOf("red");
    const bare: GradedChoice = {
      id: tagOf("id") ?? `@${index}`,
      text: choice.text.trim(),
      q: value?.q ?? "ok",
      score: value?.score ?? noPoints(),
      cite: value?.cite ?? [],
      why: value?.why ?? "",
    };
    return red === undefined ? bare : { ...bare, red };
  });
  return read.map((choice, index) =>
    read.findIndex((each) => each.id === choice.id) === index ? choice : { ...choice, id: `@${index}` },
  );
}

interface Container {
  path: { toString(): string };
}

let noted: InkMemory | undefined;
let isPrepared = false;

/**
 * Sets where reads and writes of the story's memory are noted until the next call. inkjs copies its state
 * objects while it looks ahead, so the notes are taken in their classes; steps are synchronous, so they
 * cannot mix, and without somewhere to note the methods are the plain ones.
 */
function noteMemory(story: Story, memory: InkMemory | undefined): void {
  noted = memory;
  if (isPrepared || !memory) return;
  isPrepared = true;
  const states = Object.getPrototypeOf(story.state) as {
    VisitCountForContainer(container: Container): number;
    IncrementVisitCountForContainer(container: Container): void;
  };
  const { VisitCountForContainer: countOf, IncrementVisitCountForContainer: increment } = states;
  states.VisitCountForContainer = function (container) {
    noted?.visitsRead.add(container.path.toString());
    return countOf.call(this, container);
  };
  states.IncrementVisitCountForContainer = function (container) {
    const before = noted;
    noted = undefined;
    increment.call(this, container);
    noted = before;
  };
  const values = Object.getPrototypeOf(story.variablesState) as {
    GetVariableWithName(name: string, context?: number): unknown;
    SetGlobal(name: string, value: unknown): void;
  };
  const { GetVariableWithName: get, SetGlobal: set } = values;
  values.GetVariableWithName = function (name, context) {
    noted?.read.add(name);
    return get.call(this, name, context);
  };
  values.SetGlobal = function (name, value) {
    noted?.written.add(name);
    set.call(this, name, value);
  };
}
