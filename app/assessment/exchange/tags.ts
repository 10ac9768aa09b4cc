/*
 * What a foreign format has no field for stands in its tags as `name:value`. Moodle cuts a tag after fifty characters
 * and reads brackets, commas and spaces in ways of its own; those are written as %XX of their UTF-8 bytes.
 */

/** Name → values, in the order in which they stand. */
export type Tags = Map<string, string[]>;

const UNSAFE = /[\s\p{Cc}%,，、;；[\]\\<>&"'(){}=~#:|]/gu;

/** A value as one word. */
export function encodeWord(value: string): string {
  return value.replace(UNSAFE, (character) =>
    Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(
      "",
    ),
  );
}

/** Undoes `encodeWord`; a word that is none stays as it is. */
export function decodeWord(word: string): string {
  if (!word.includes("%")) return word;
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** Tags as words `name:value`. */
export function writeTags(tags: Tags): string[] {
  return [...tags].flatMap(([name, values]) => values.map((value) => `${name}:${encodeWord(value)}`));
}

/** @returns the tags, and the words that are none of ours */
export function readTags(words: readonly string[]): { tags: Tags; foreign: string[] } {
  const tags: Tags = new Map();
  const foreign: string[] = [];
  for (const word of words) {
    const at = word.indexOf(":");
    const name = word.slice(0, at).trim();
    if (at <= 0 || !KNOWN.has(name)) foreign.push(word);
    else tags.set(name, [...(tags.get(name) ?? []), decodeWord(word.slice(at + 1).trim())]);
  }
  return { tags, foreign };
}

const KNOWN = new Set([
  "use",
  "topic",
  "difficulty",
  "audience",
  "status",
  "source",
  "kind",
  "look",
  "options",
  "file",
  "pairs",
  "matches",
  "case",
  "part",
]);

/** The first value of a tag. */
export function tagOf(tags: Tags, name: string): string | undefined {
  return tags.get(name)?.[0];
}

/** The first value of a tag as a list of ids. */
export function idsOf(tags: Tags, name: string): string[] {
  return tagOf(tags, name)?.split(".") ?? [];
}

/** Ids as one value. */
export function joinIds(ids: readonly string[]): string {
  return ids.join(".");
}
