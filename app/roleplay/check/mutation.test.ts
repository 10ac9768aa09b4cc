import path from "node:path";
import { expect, it } from "vitest";
import { InkReach } from "../ink-reach.ts";
import { analyseStory } from "./analyse.server.ts";
import { compileInk } from "./ink-compile.server.ts";
import { readLibrarySources, readLibraryStory } from "./library.server.ts";
import { type Mutation, mutate } from "./mutations.ts";
import { seeded } from "./random-plays.server.ts";
import { readStories } from "./read-story.server.ts";

const KINDS: readonly Mutation["kind"][] = ["full-width", "bracket", "tag", "arrow", "id"];
const COUNT = 120;
/** Smallest stories of the manual's ten; every slip walks a whole story. */
const STORIES = 4;
const NO_NAMES = { places: new Set<string>(), values: new Set<string>() };

it(`at least 97 % of ${COUNT} one-character slips give the same plays or a finding on their line`, {
  timeout: 240_000,
}, () => {
  const root = path.resolve(".");
  const sources = readLibrarySources(root);
  const stories = readStories(path.join(root, "scenarios"))
    .filter(({ name }) => name.startsWith("taboo-"))
    .sort((a, b) => (a.files["story.ink"] ?? "").length - (b.files["story.ink"] ?? "").length)
    .slice(0, STORIES)
    .flatMap((folder) => {
      const { input } = readLibraryStory(folder, sources);
      const json = input && compileInk(input.files, "story.ink", NO_NAMES).json;
      return input && json
        ? [{ name: folder.name, input, json, ids: [...new InkReach(json).choiceIds] }]
        : [];
    });
  const below = seeded(20_261_122);
  const missed: string[] = [];
  let made = 0;
  for (let n = 0; n < COUNT; n += 1) {
    const story = stories[below(stories.length)];
    const text = story?.input.files["story.ink"];
    const kind = KINDS[n % KINDS.length];
    const slip = text !== undefined && kind ? mutate(text, kind, below) : undefined;
    if (!story || !slip) continue;
    made += 1;
    const files = { ...story.input.files, "story.ink": slip.text };
    if (compileInk(files, "story.ink", NO_NAMES).json === story.json) continue;
    const isFound = [true, false].some((withoutWalk) =>
      analyseStory({ ...story.input, files, lockedIds: story.ids, withoutWalk }, () =>
        performance.now(),
      ).findings.some((each) => each.file === "story.ink" && each.line === slip.line),
    );
    if (!isFound) missed.push(`${story.name}:${slip.line} ${slip.kind}`);
  }
  const share = (100 * (made - missed.length)) / made;
  process.stdout.write(`  ${made} slips, ${share.toFixed(1)} % harmless or found on their line\n`);
  expect(made).toBeGreaterThanOrEqual(COUNT * 0.95);
  expect({ share: share >= 97, missed }).toEqual({ share: true, missed: share >= 97 ? missed : [] });
});
