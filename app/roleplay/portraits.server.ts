import {
  isPortraitSeed,
  type PortraitAge,
  type PortraitMood,
  type PortraitOptions,
  portraitAges,
  portraitClothes,
  portraitExtras,
  portraitFigures,
  portraitMoods,
  portraitSkins,
} from "#app/ui/portrait.ts";
import type { Person, Scenario } from "./scenario.schema.ts";

/** The mood a face shows; a tag that names none of the drawn ones shows a calm one. */
export function portraitMood(tag: string | undefined): PortraitMood {
  return portraitMoods.find((mood) => mood === tag) ?? "calm";
}

/** Faces drawn in place of a mood's own: the set's calm face grins with closed eyes, which no talk here calls for. */
const FACE_OF_MOOD: Partial<Record<PortraitMood, PortraitMood>> = { calm: "smile" };

/** Colours of the house's tokens, in which authors may name clothes, as the cloth that comes nearest. */
const CLOTH_OF_TOKEN: Record<string, string> = { ink: "navy", lamp: "sand", paper: "sand" };

function ageOf(person: Person): PortraitAge {
  const { age = 40 } = person;
  return age < 14 ? "child" : age < 30 ? "young" : age < 60 ? "adult" : "elder";
}

/**
 * How a person of a scenario is drawn: `portrait` of scenario.yml may name figure, age, clothes, skin and extra
 * of the drawing set; what it leaves open follows from the person. The same person looks the same in every
 * version of the scenario.
 * @returns null for somebody without `portrait` (a voice on the phone, the player)
 */
export function portraitOf(
  scenario: Pick<Scenario, "id" | "persons">,
  personId: string,
  mood: PortraitMood,
): PortraitOptions | null {
  const person = scenario.persons[personId];
  if (!person?.portrait) return null;
  const wanted = person.portrait;
  const named = <T extends string>(known: readonly T[], trait: string): T | undefined =>
    known.find((name) => name === wanted[trait]);
  const seed = `${scenario.id}-${personId}`.slice(0, 40).replace(/-+$/, "");
  const cloth = String(wanted.clothes ?? "");
  return {
    seed: isPortraitSeed(seed) ? seed : personId,
    mood: FACE_OF_MOOD[mood] ?? mood,
    figure: named(portraitFigures, "figure") ?? "woman",
    age: named(portraitAges, "age") ?? ageOf(person),
    clothes: portraitClothes.find((name) => name === (CLOTH_OF_TOKEN[cloth] ?? cloth)),
    skin: named(portraitSkins, "skin"),
    extra: named(portraitExtras, "extra"),
  };
}

/**
 * The address of a face: the version stands in it, so that it may be kept for ever.
 * @returns null for somebody who is not drawn
 */
export function portraitHref(
  hash: string,
  scenario: Pick<Scenario, "id" | "persons">,
  personId: string,
  mood: PortraitMood,
): string | null {
  return scenario.persons[personId]?.portrait
    ? `/portraits/${scenario.id}/${personId}/${mood}/${hash}`
    : null;
}
