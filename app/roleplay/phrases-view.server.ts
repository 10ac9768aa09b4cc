import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { allPhrases } from "./phrases.server.ts";
import type { Phrase } from "./phrases.ts";
import { personName } from "./play-view.server.ts";
import type { Scenario } from "./scenario.schema.ts";
import { scenarioWords } from "./scenario-views.server.ts";

/** Where a phrase is said, in words. */
export interface PhrasePlaceView {
  scenarioId: string;
  scenario: string;
  /** "" in the opening */
  point: string;
  pointTitle: string;
  /** "" in the opening */
  choiceId: string;
  /** whether it is an option itself */
  isOption: boolean;
  /** who says it in a line; null for the player */
  speakers: (string | null)[];
}

/** A phrase of the manual with its places. */
export interface PhraseView extends Phrase {
  /** short title of the item */
  title: string;
  places: PhrasePlaceView[];
}

export interface PhrasesView {
  phrases: PhraseView[];
}

function titleOfPoint(scenario: Scenario, id: string, language: Language): string {
  const titled = scenario.points.find((point) => point.id === id);
  return (language === "en" ? titled?.titleEn : titled?.title) ?? id;
}

/** All phrases of the manual and where they occur, in the reader's language; an option and the lines after it are one place. */
export async function phrasesView(app: App, language: Language): Promise<PhrasesView> {
  const catalogue = app.catalogue.current();
  const phrases = (await allPhrases(app)).map(({ places, ...phrase }): PhraseView => {
    const views = new Map<string, PhrasePlaceView>();
    for (const { scenarioId, point, choiceId = "", speaker } of places) {
      const { scenario } = catalogue.get("scenario", scenarioId).data;
      const key = `${scenarioId}|${choiceId}`;
      const view = views.get(key) ?? {
        scenarioId,
        scenario: scenarioWords(scenario, language).title,
        point,
        pointTitle: point === "" ? "" : titleOfPoint(scenario, point, language),
        choiceId,
        isOption: false,
        speakers: [],
      };
      views.set(key, view);
      if (speaker === undefined) view.isOption = true;
      else {
        const name =
          speaker === "me" || speaker === "narrator" ? null : personName(scenario, speaker, language);
        if (!view.speakers.includes(name)) view.speakers.push(name);
      }
    }
    return {
      ...phrase,
      title: catalogue.cite(phrase.itemId)?.title ?? phrase.itemId,
      places: [...views.values()],
    };
  });
  return { phrases };
}
