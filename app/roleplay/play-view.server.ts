/*
 * A play as its player may see it while it runs. Everything that leaves here is built up field by field from
 * what may be shown: no grade, score, citation, reason, red line or untaken consequence has a way in.
 */
import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { PortraitMood } from "#app/ui/portrait.ts";
import type { SceneName } from "#app/ui/scene.tsx";
import { orderOptions } from "./order.ts";
import type { PlayMode } from "./play.machine.ts";
import type { Line, PublicChoice } from "./play.types.ts";
import type { PlayNow } from "./plays.server.ts";
import { portraitHref, portraitMood } from "./portraits.server.ts";
import { type PracticeView, practiceView } from "./practice-view.server.ts";
import type { Scenario } from "./scenario.schema.ts";

/** One line of the talk. */
export interface LineView {
  /** `me`, `narrator`, or the id of a person of the scenario */
  speaker: string;
  /** how the speaker is called; null for the player and the narrator */
  name: string | null;
  text: string;
  mood: PortraitMood | null;
  portrait: string | null;
}

/** A sentence one could say, or an act. */
export interface OptionView {
  id: string;
  text: string;
  kind: "say" | "do";
}

/** What followed from one choice; the first turn of a play follows from none. */
export interface TurnView {
  /** the choice as it was offered; null for the opening */
  chosen: OptionView | null;
  lines: LineView[];
}

/** Where the play stands. */
export interface StandingView {
  /** choices made so far */
  after: number;
  options: OptionView[];
  ended: boolean;
  /** how far its record has come; grows with everything that happens in it */
  seq: number;
  /** what only a practice has; null in a play that counts */
  practice: PracticeView | null;
}

/** What a choice is answered with: the turns after those the client knows, and where the play stands now. */
export interface ChoiceAnswer extends StandingView {
  turns: TurnView[];
}

/** A play as its page shows it. */
export interface PlayView extends ChoiceAnswer {
  id: string;
  scenarioId: string;
  mode: PlayMode;
  title: string;
  place: string;
  placeLang: "zh-CN" | "en";
  scene: SceneName;
}

/** Words in quotation marks lose them where the layout already says that somebody speaks. */
export function spokenText(text: string): string {
  return /^“([^“”]*)”$/.exec(text)?.[1] ?? text;
}

/** An option by what it is: a sentence to say, or an act to describe. */
export function optionView({ id, text }: PublicChoice): OptionView {
  const words = spokenText(text);
  return { id, text: words, kind: words === text ? "do" : "say" };
}

/** A name in the reader's language. */
export function personName(
  scenario: Pick<Scenario, "persons">,
  personId: string,
  language: Language,
): string | null {
  const person = scenario.persons[personId];
  return person ? (language === "en" ? person.nameEn : person.name) : null;
}

/** Where a scenario plays, in the reader's language where it says so. */
export function placeOf(
  scenario: Pick<Scenario, "place" | "placeEn">,
  language: Language,
): { place: string; placeLang: "zh-CN" | "en" } {
  const english = language === "en" ? scenario.placeEn : undefined;
  return english === undefined
    ? { place: scenario.place, placeLang: "zh-CN" }
    : { place: english, placeLang: "en" };
}

/** Lines ready to be shown. @param hash version of the scenario, for the portraits' addresses */
export function lineViews(
  lines: readonly Line[],
  scenario: Scenario,
  hash: string,
  language: Language,
): LineView[] {
  return lines.map(({ speaker, text, mood }) => {
    if (speaker === "me" || speaker === "narrator")
      return {
        speaker,
        name: null,
        text: speaker === "me" ? spokenText(text) : text,
        mood: null,
        portrait: null,
      };
    const face = portraitMood(mood);
    return {
      speaker,
      name: personName(scenario, speaker, language),
      text: spokenText(text),
      mood: face,
      portrait: portraitHref(hash, scenario, speaker, face),
    };
  });
}

/**
 * Where the play stands, with the talk.
 * @param known choices that the reader has on the screen: only what followed later is given; null for all
 */
export function choiceAnswer(
  app: Pick<App, "catalogue">,
  now: PlayNow,
  known: number | null,
  language: Language,
): ChoiceAnswer {
  const { play, progress, version, runtime } = now;
  const { path, status, seq } = progress.state;
  const turns = runtime.playPath(path);
  const last = turns.at(-1);
  const views: TurnView[] = [];
  for (const [n, turn] of turns.entries()) {
    if (known !== null && n <= known) continue;
    const chosen = turns[n - 1]?.offered.find((option) => option.id === path[n - 1]);
    views.push({
      chosen: chosen ? optionView(chosen) : null,
      lines: lineViews(turn.lines, version.data.scenario, version.hash, language),
    });
  }
  return {
    after: path.length,
    options: orderOptions(last?.offered ?? [], play.id, last?.point?.id ?? "").map(optionView),
    ended: status === "ended",
    seq,
    practice: practiceView(app.catalogue.current(), now, language),
    turns: views,
  };
}

/** A play with the whole talk so far. */
export function playView(app: Pick<App, "catalogue">, now: PlayNow, language: Language): PlayView {
  const { play, version } = now;
  const { scenario } = version.data;
  return {
    id: play.id,
    scenarioId: play.scenarioId,
    mode: play.mode,
    title: language === "en" ? scenario.titleEn : scenario.title,
    ...placeOf(scenario, language),
    scene: scenario.scene ?? "counter",
    ...choiceAnswer(app, now, null, language),
  };
}
