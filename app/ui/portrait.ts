/**
 * Who is drawn and with which face. The drawing itself is made on the server
 * (portrait.server.ts); here is only its name, so that a page can point to it.
 */

/** The calm faces. Comic and grimacing faces of the drawing set are not part of the house. */
export const portraitMoods = [
  "calm",
  "concerned",
  "solemn",
  "tired",
  "serious",
  "smile",
  "suspicious",
  "eyesClosed",
  "blank",
  "old",
] as const;
export type PortraitMood = (typeof portraitMoods)[number];

export const portraitAges = ["child", "young", "adult", "elder"] as const;
export type PortraitAge = (typeof portraitAges)[number];

export const portraitFigures = ["woman", "man"] as const;
export type PortraitFigure = (typeof portraitFigures)[number];

/** Muted clothes; `navy` also stands for a uniform. */
export const portraitClothes = ["slate", "navy", "celadon", "moss", "sand", "clay", "plum", "rose"] as const;
export type PortraitClothes = (typeof portraitClothes)[number];

export const portraitSkins = ["fair", "warm", "tan", "brown"] as const;
export type PortraitSkin = (typeof portraitSkins)[number];

export const portraitExtras = ["glasses"] as const;
export type PortraitExtra = (typeof portraitExtras)[number];

export type PortraitOptions = {
  /** Who: the same seed is the same person. Small letters, digits and hyphens, at most 40. */
  readonly seed: string;
  readonly mood: PortraitMood;
  readonly figure?: PortraitFigure;
  readonly age?: PortraitAge;
  readonly clothes?: PortraitClothes;
  readonly skin?: PortraitSkin;
  readonly extra?: PortraitExtra;
};

const seedPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** Whether a seed may stand in a portrait's address. */
export function isPortraitSeed(seed: string): boolean {
  return seedPattern.test(seed);
}

/**
 * The file name of a portrait: `<seed>[~figure][~age][~clothes][~skin][~extra].<mood>.svg`.
 * @throws RangeError when the seed holds anything but small letters, digits and inner hyphens.
 */
export function portraitFile(options: PortraitOptions): string {
  if (!isPortraitSeed(options.seed)) throw new RangeError(`not a portrait seed: ${options.seed}`);
  const traits = [options.figure, options.age, options.clothes, options.skin, options.extra];
  return `${[options.seed, ...traits.filter((trait) => trait !== undefined)].join("~")}.${options.mood}.svg`;
}

/** The address of a portrait, for `src`. Throws as portraitFile does. */
export function portraitSrc(options: PortraitOptions): string {
  return `/portraits/${portraitFile(options)}`;
}

function pick<T extends string>(known: readonly T[], traits: Set<string>): T | undefined {
  const found = known.find((name) => traits.has(name));
  if (found !== undefined) traits.delete(found);
  return found;
}

/**
 * The options that a portrait's file name stands for, or null when it is not one of ours.
 * Traits may stand in any order; an unknown or doubled trait is refused.
 */
export function parsePortraitFile(file: string): PortraitOptions | null {
  const match = /^([a-z0-9~-]{1,120})\.([A-Za-z]{1,16})\.svg$/.exec(file);
  const [seed = "", ...named] = (match?.[1] ?? "").split("~");
  const mood = portraitMoods.find((name) => name === match?.[2]);
  if (mood === undefined || !isPortraitSeed(seed)) return null;
  const traits = new Set(named);
  if (traits.size !== named.length) return null;
  const options: PortraitOptions = {
    seed,
    mood,
    figure: pick(portraitFigures, traits),
    age: pick(portraitAges, traits),
    clothes: pick(portraitClothes, traits),
    skin: pick(portraitSkins, traits),
    extra: pick(portraitExtras, traits),
  };
  return traits.size === 0 ? options : null;
}
