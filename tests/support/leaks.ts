import type { Citable } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { StoryRuntime } from "#app/roleplay/story-runtime.server.ts";
import { explorationOf } from "#app/roleplay/walk.server.ts";
import { QUALITY_WORDS } from "./quality-words.ts";

/*
 * What must not reach a browser before a play that counts has ended, and whether it did. Used by the test over HTTP
 * and by the one in the browser.
 */

/** Everything secret of a scenario, by what it is. What has been said or offered by then is no secret any more. */
export interface Secrets {
  /** reasons of the options */
  whys: string[];
  /** ids of cited sources */
  cites: string[];
  /** names and wording of cited sources */
  sources: string[];
  /** ids and words of red lines */
  reds: string[];
  /** ids and titles of endings */
  endings: string[];
  /** words for the quality of a sentence, in both languages */
  qualities: string[];
  /** every line and sentence of the story, and what stands in its tags */
  story: string[];
}

/** Shorter texts could occur anywhere. */
const SHORTEST = 4;
/** Names under which grading would travel. */
const KEYS =
  /"(?:q|quality|grade|score|scores|points|total|passed|why|cite|cites|red|redLine|redLines|best)"\s*:/g;

/** @param cite looks up what a story cites */
export function secretsOf(
  { scenario, story }: ScenarioVersion,
  cite: (id: string) => Citable | null,
): Secrets {
  const graded = explorationOf(new StoryRuntime(story)).graph.states.flatMap(({ offered }) => offered);
  const cites = graded.flatMap((option) => option.cite);
  const secret = (texts: readonly string[]): string[] =>
    [...new Set(texts)].filter((text) => text.length >= SHORTEST);
  return {
    whys: secret(graded.map(({ why }) => why)),
    cites: secret(cites),
    sources: secret(
      [...new Set(cites)].flatMap((id) => {
        const cited = cite(id);
        if (!cited) return [];
        return cited.type === "law" ? [cited.restatement] : [cited.fact, cited.quote ?? ""];
      }),
    ),
    reds: secret([
      ...graded.flatMap(({ red }) => red ?? []),
      ...scenario.redLines.flatMap(({ id, zh, en }) => [id, zh, en]),
    ]),
    endings: secret(scenario.endings.flatMap(({ id, title, titleEn }) => [id, title, titleEn])),
    qualities: secret(QUALITY_WORDS),
    story: secret(storyTexts(story)),
  };
}

/** Every text of a compiled story. */
function storyTexts(json: string): string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.startsWith("^")) texts.push(value.slice(1).trim());
    } else if (value !== null && typeof value === "object")
      for (const inner of Object.values(value)) visit(inner);
  };
  visit(JSON.parse(json));
  return texts;
}

/** A body as the one who reads it understands it: without the escapes of HTML and JSON. */
export function plainText(body: string): string {
  return body
    .replace(/\\u([0-9a-f]{4})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll('\\"', '"');
}

/** What the player has been shown on a path: lines, sentences, and what the page says of the scenario. */
export function toldOn(version: ScenarioVersion, path: readonly string[]): string {
  const { scenario, story } = version;
  const { title, titleEn, place, placeEn = "", persons } = scenario;
  const runtime = runtimes.get(story) ?? new StoryRuntime(story);
  runtimes.set(story, runtime);
  const turns = runtime.playPath(path);
  return [
    ...turns.flatMap(({ lines, offered }) => [...lines, ...offered].map(({ text }) => text)),
    ...Object.values(persons).flatMap(({ name, nameEn }) => [name, nameEn]),
    ...[title, titleEn, place, placeEn],
  ].join("\n");
}
const runtimes = new Map<string, StoryRuntime>();

/**
 * What a body gives away.
 * @param body as it came over the wire
 * @param told what may be known by then, of `toldOn`
 * @returns kind and words of each secret in it
 */
export function leaksIn(body: string, secrets: Secrets, told: string): string[] {
  const text = plainText(body);
  const leaks = Object.entries(secrets).flatMap(([kind, words]: [string, string[]]) =>
    words.filter((word) => text.includes(word) && !told.includes(word)).map((word) => `${kind}: ${word}`),
  );
  return [...leaks, ...(text.match(KEYS) ?? []).map((key) => `key: ${key}`)];
}
