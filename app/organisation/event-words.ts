import { fill } from "#app/platform/i18n/language.ts";
import type { Dictionary } from "#app/texts.zh.ts";

/** Somebody whom an event names. */
export interface EventPerson {
  personId: string;
  /** null when the person has been erased */
  displayName: string | null;
  userName: string | null;
}

/** An event as it can be told. */
export interface ToldEvent {
  kind: string;
  actor: EventPerson | null;
  person: EventPerson | null;
  data: Record<string, unknown>;
}

/** Finds what an event names by id, in the reader's language; null for what is no longer there. */
export interface EventLookups {
  track(trackId: string): string | null;
  /** the last day before an instant */
  day(end: number): string;
}

type Words = Dictionary["organisation"];

/** What stands before the dot of a kind, in words. */
export function kindGroup(words: Words, kind: string): string {
  const groups: Record<string, string> = words.events.groups;
  return groups[kind.split(".")[0] ?? ""] ?? words.events.groups.other;
}

/** A kind as a choice: its name, or the kind itself where it has none. */
export function kindName(words: Words, kind: string): string {
  const kinds: Record<string, string> = words.events.kinds;
  return kinds[kind] ?? kind;
}

/** One sentence that says what happened. A kind without a sentence is told by its group. */
export function eventSentence(words: Words, event: ToldEvent, lookups: EventLookups): string {
  const { events } = words;
  const nameOf = (person: EventPerson | null): string =>
    person ? (person.displayName ?? events.unknownPerson) : events.system;
  const sentences: Record<string, string> = events.sentences;
  const sentence = sentences[event.kind];
  const who = nameOf(event.actor);
  if (sentence === undefined)
    return fill(events.other, { who, group: kindGroup(words, event.kind), kind: event.kind });
  const isOwn =
    event.actor !== null && event.actor.personId === event.person?.personId && sentence.includes("{who}");
  const whom = isOwn ? events.self : nameOf(event.person);
  return fill(sentence, { who, whom, ...details(words, event.data, lookups) });
}

function details(
  words: Words,
  data: Record<string, unknown>,
  lookups: EventLookups,
): Record<string, string | number> {
  const { events } = words;
  const pick = (list: Record<string, string>, key: unknown): string => list[String(key)] ?? String(key ?? "");
  const values: Record<string, string | number> = {};
  if ("role" in data) values.role = pick(words.roles, data.role);
  if (Array.isArray(data.fields))
    values.fields = data.fields.map((field) => pick(events.fields, field)).join(events.listSeparator);
  if ("reason" in data) values.reason = pick({ ...events.reasons }, data.reason);
  if ("name" in data) values.setting = pick(events.settings, data.name);
  if ("why" in data) values.why = pick(words.person.whys, data.why);
  if (typeof data.count === "number") values.count = data.count;
  if (typeof data.trackId === "string") values.track = lookups.track(data.trackId) ?? data.trackId;
  if (typeof data.dueAt === "number") values.due = lookups.day(data.dueAt);
  return values;
}
