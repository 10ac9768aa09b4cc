/** What somebody with access to the tables could do to a stored play, by name, for the tests of the record. */
import type { PlayFault, StoredPlayEvent } from "./evidence.server.ts";
import type { PlayEvent, PlayFact } from "./play.machine.ts";
import { CHAIN_START, chainEvent, shownOrder } from "./play-log.server.ts";
import { linkOf, type PlayRow } from "./play-store.server.ts";
import type { Replay } from "./story-graph.server.ts";
import type { Dice, RecordedPlay } from "./test-random-plays.ts";

interface Forged {
  play: PlayRow;
  events: StoredPlayEvent[];
}

interface Means {
  dice: Dice;
  /** another play, of any story */
  other: RecordedPlay | undefined;
  runtime: Replay;
}

interface Forgery {
  /** Makes the forgery; undefined where this play does not lend itself to it. */
  make(recorded: RecordedPlay, means: Means): Forged | undefined;
  /** the result is another possible play: only a hash kept elsewhere shows it */
  needsHead?: true;
  /** the faults by which it is to be found */
  fault?: readonly PlayFault[];
}

type Loose = Record<string, unknown> & { kind: string; seq: number; at: number };

function dataOf(event: StoredPlayEvent): Record<string, unknown> {
  return JSON.parse(event.data) as Record<string, unknown>;
}

/** Places of the events of a kind. */
function placesOf(recorded: RecordedPlay, kind: string): number[] {
  return recorded.events.flatMap((event, n) => (event.kind === `play.${kind}` ? [n] : []));
}

/** Changes the data of one event and nothing else. */
function changed(
  { play, events }: RecordedPlay,
  at: number | undefined,
  change: (data: Record<string, unknown>) => Record<string, unknown> | undefined,
): Forged | undefined {
  const event = at === undefined ? undefined : events[at];
  const data = event && change(dataOf(event));
  if (!event || !data) return undefined;
  return { play, events: events.map((one, n) => (n === at ? { ...one, data: JSON.stringify(data) } : one)) };
}

/** Numbers events in order, as a table would after rows were removed or put in. */
function renumbered(events: readonly StoredPlayEvent[]): StoredPlayEvent[] {
  return events.map((event, n) => ({ ...event, seq: n + 1 }));
}

/** Rewrites a whole log: edits its facts, then numbers, chains and closes it anew, the hash in the result included. */
function rewritten(
  { play, events }: RecordedPlay,
  edit: (facts: Loose[]) => readonly Loose[] | undefined,
  row: PlayRow = play,
): Forged | undefined {
  const facts = edit(events.map((event) => ({ ...linkOf(play.id, event) }) as Loose));
  if (!facts) return undefined;
  const result = events.flatMap((event) => dataOf(event).result ?? [])[0];
  let head: string = CHAIN_START;
  const links = facts.map((fact, n) => {
    const { hash: _hash, prevHash: _prev, ...rest } = fact;
    const link = chainEvent(head, { ...rest, playId: row.id, seq: n + 1 } as unknown as PlayFact);
    head = link.hash;
    return link;
  });
  return { play: row, events: links.map((link) => rowOf(link, row.personId, result, head)) };
}

function rowOf(link: PlayEvent, personId: string, result: unknown, logHash: string): StoredPlayEvent {
  const { playId: _play, seq, at, kind, ...data } = link;
  const beside = kind === "ended" && typeof result === "object" ? { result: { ...result, logHash } } : {};
  return { seq, at, kind: `play.${kind}`, personId, data: JSON.stringify({ ...data, ...beside }) };
}

const turned = (hash: unknown): string => {
  const text = String(hash);
  return (text.startsWith("0") ? "1" : "0") + text.slice(1);
};
const otherId = (data: Record<string, unknown>): string | undefined =>
  (data.offered as string[]).find((id) => id !== data.choiceId);
const counts = ({ play }: RecordedPlay): boolean => play.mode === "certification";

/** Every way of forging, by name. */
export const FORGERIES: Record<string, Forgery> = {
  "the end is cut off": {
    needsHead: true,
    make: ({ play, events }, { dice }) => ({
      play,
      events: events.slice(0, 1 + dice.below(events.length - 1)),
    }),
  },
  "the beginning is cut off": {
    make: ({ play, events }) => ({ play, events: renumbered(events.slice(1)) }),
  },
  "everything is removed": { fault: ["empty"], make: ({ play }) => ({ play, events: [] }) },
  "two events change places": {
    make: ({ play, events }, { dice }) => {
      const at = dice.below(events.length - 1);
      const [one, two] = [events[at], events[at + 1]];
      if (!one || !two) return undefined;
      return { play, events: renumbered([...events.slice(0, at), two, one, ...events.slice(at + 2)]) };
    },
  },
  "a choice is exchanged": {
    fault: ["hash"],
    make: (recorded, { dice }) =>
      changed(recorded, dice.pick(placesOf(recorded, "chosen").concat(-1)), (data) => {
        const choiceId = otherId(data);
        return choiceId === undefined ? undefined : { ...data, choiceId };
      }),
  },
  "an event is put in": {
    make: ({ play, events }, { dice }) => {
      const at = 1 + dice.below(events.length - 1);
      const left = { ...(events[at] as StoredPlayEvent), kind: "play.left", data: "{}" };
      return { play, events: renumbered([...events.slice(0, at), left, ...events.slice(at)]) };
    },
  },
  "an event is taken out": {
    make: ({ play, events }, { dice }) => {
      const at = 1 + dice.below(events.length - 2);
      return events.length < 3 ? undefined : { play, events: renumbered(events.filter((_, n) => n !== at)) };
    },
  },
  "an event stands twice": {
    make: ({ play, events }, { dice }) => {
      const at = dice.below(events.length);
      return {
        play,
        events: renumbered(events.flatMap((event, n) => (n === at ? [event, event] : [event]))),
      };
    },
  },
  "it is played into another play": {
    fault: ["hash"],
    make: ({ play, events }) => ({ play: { ...play, id: `${play.id}-copy` }, events }),
  },
  "the events of another play stand under it": {
    make: ({ play }, { other }) =>
      other && {
        play,
        events: other.events.map((event) => ({ ...event, personId: play.personId })),
      },
  },
  "it is given to another person": {
    fault: ["person"],
    make: ({ play, events }) => ({ play: { ...play, personId: "somebody-else" }, events }),
  },
  "its row names another version": {
    fault: ["row"],
    make: ({ play, events }) => ({ play: { ...play, scenarioHash: "another" }, events }),
  },
  "its row names another time": {
    fault: ["row"],
    make: ({ play, events }) => ({ play: { ...play, startedAt: play.startedAt - 1 }, events }),
  },
  "another story, the chain rewritten": {
    fault: ["another-story"],
    make: (recorded) =>
      rewritten(recorded, ([first, ...rest]) =>
        first ? [{ ...first, contentHash: turned(first.contentHash) }, ...rest] : undefined,
      ),
  },
  "another order of the options, the chain rewritten": {
    fault: ["order-shown"],
    make: (recorded, { dice }) => {
      const at = placesOf(recorded, "chosen")[dice.below(3)];
      return rewritten(recorded, (facts) => {
        const offered = at === undefined ? undefined : (facts[at]?.offered as string[] | undefined);
        if (!offered || offered.length < 2) return undefined;
        return facts.map((fact, n) => (n === at ? { ...fact, offered: [...offered].reverse() } : fact));
      });
    },
  },
  "another time": {
    fault: ["hash", "time-goes-back", "row"],
    make: ({ play, events }, { dice }) => {
      const at = dice.below(events.length);
      return { play, events: events.map((event, n) => (n === at ? { ...event, at: event.at + 1 } : event)) };
    },
  },
  "another time, the chain rewritten": {
    needsHead: true,
    make: (recorded) =>
      rewritten(recorded, (facts) =>
        facts.map((fact, n) => (n === facts.length - 1 ? { ...fact, at: fact.at + 60_000 } : fact)),
      ),
  },
  "another ending, the chain rewritten": {
    fault: ["ending"],
    make: (recorded) =>
      rewritten(recorded, (facts) =>
        facts.map((fact) => (fact.kind === "ended" ? { ...fact, endingId: "an-end-of-its-own" } : fact)),
      ),
  },
  "an impossible choice, the chain rewritten": {
    make: (recorded, { dice }) => {
      const at = dice.pick(placesOf(recorded, "chosen").concat(-1));
      return rewritten(recorded, (facts) =>
        at < 0
          ? undefined
          : facts.map((fact, n) =>
              n === at
                ? {
                    ...fact,
                    choiceId: "never-there",
                    offered: [...(fact.offered as string[]), "never-there"],
                  }
                : fact,
            ),
      );
    },
  },
  "another choice, the chain rewritten": {
    needsHead: true,
    make: (recorded, { dice }) => {
      const at = dice.pick(placesOf(recorded, "chosen").concat(-1));
      return rewritten(recorded, (facts) => {
        const fact = facts[at];
        const choiceId = fact && otherId(fact);
        if (!fact || choiceId === undefined) return undefined;
        return facts.map((one, n) => (n === at ? { ...one, choiceId } : one));
      });
    },
  },
  "another text on the screen, the chain rewritten": {
    fault: ["text"],
    make: (recorded, { dice }) => {
      const at = dice.pick(placesOf(recorded, "chosen").concat(-1));
      return rewritten(recorded, (facts) =>
        at < 0
          ? undefined
          : facts.map((fact, n) => (n === at ? { ...fact, textHash: turned(fact.textHash) } : fact)),
      );
    },
  },
  "a practice turned into a play that counts, in its row": {
    fault: ["row"],
    make: (recorded) =>
      counts(recorded)
        ? undefined
        : { play: { ...recorded.play, mode: "certification" }, events: recorded.events },
  },
  "a practice turned into a play that counts, the chain rewritten": {
    needsHead: true,
    make: (recorded) => {
      if (counts(recorded)) return undefined;
      const mode = "certification" as const;
      return rewritten(
        recorded,
        (facts) => facts.map((fact) => (fact.kind === "started" ? { ...fact, mode } : fact)),
        { ...recorded.play, mode },
      );
    },
  },
  "going back in a play that counts, the chain rewritten": {
    fault: ["practice-only"],
    make: (recorded, { dice }) => {
      const at = dice.pick(placesOf(recorded, "chosen").concat(-1));
      return rewritten(recorded, (facts) => {
        const fact = facts[at];
        if (!counts(recorded) || !fact || at >= facts.length - 2) return undefined;
        const back: Loose = { kind: "rewound", to: 0, seq: 0, at: fact.at };
        return [...facts.slice(0, at + 1), back, ...facts.slice(at + 1)];
      });
    },
  },
  "a hint in a play that counts, the chain rewritten": {
    fault: ["practice-only"],
    make: (recorded) =>
      rewritten(recorded, (facts) => {
        const chosen = facts.find((fact) => fact.kind === "chosen");
        const at = chosen ? facts.indexOf(chosen) : -1;
        if (!counts(recorded) || !chosen) return undefined;
        const { point, textHash } = chosen;
        const hint: Loose = { kind: "hint", point, textHash, cite: "manual.a", seq: 0, at: chosen.at };
        return [...facts.slice(0, at), hint, ...facts.slice(at)];
      }),
  },
  "a hint that this screen does not give, the chain rewritten": {
    fault: ["hint"],
    make: (recorded, { dice }) => {
      const at = placesOf(recorded, "hint")[dice.below(2)];
      return at === undefined
        ? undefined
        : rewritten(recorded, (facts) =>
            facts.map((fact, n) => (n === at ? { ...fact, cite: "manual.never-cited" } : fact)),
          );
    },
  },
  "going back further than was gone, the chain rewritten": {
    make: (recorded, { dice }) => {
      const at = placesOf(recorded, "rewound")[dice.below(2)];
      return at === undefined
        ? undefined
        : rewritten(recorded, (facts) =>
            facts.map((fact, n) => (n === at ? { ...fact, to: Number(fact.to) + 90 } : fact)),
          );
    },
  },
  "a practice begun at a place that the story does not have, the chain rewritten": {
    fault: ["choice-not-offered"],
    make: (recorded) =>
      counts(recorded)
        ? undefined
        : rewritten(recorded, ([first, ...rest]) =>
            first
              ? [{ ...first, from: { playId: "p", logHash: recorded.head, path: ["never-there"] } }, ...rest]
              : undefined,
          ),
  },
  "going on after the end, the chain rewritten": {
    make: (recorded, { runtime }) =>
      rewritten(recorded, (facts) => {
        const last = facts.at(-1);
        const opening = runtime.turnAt([]);
        const choiceId = opening.offered[0]?.id;
        if (!last || choiceId === undefined) return undefined;
        const more: Loose = {
          kind: "chosen",
          choiceId,
          offered: shownOrder(opening, recorded.play.id),
          point: opening.point?.id ?? "",
          textHash: opening.textHash,
          seq: 0,
          at: last.at,
        };
        return [...facts, more];
      }),
  },
  "a better total beside the ending": {
    fault: ["result"],
    make: (recorded) =>
      changed(recorded, recorded.events.length - 1, ({ result, ...data }) => ({
        ...data,
        result: { ...(result as object), total: recorded.score.total + 0.1 },
      })),
  },
  "a red line left out beside the ending": {
    fault: ["result"],
    make: (recorded) =>
      recorded.score.redLines.length === 0
        ? undefined
        : changed(recorded, recorded.events.length - 1, ({ result, ...data }) => ({
            ...data,
            result: { ...(result as object), redLines: [] },
          })),
  },
  "passed instead of failed beside the ending": {
    fault: ["result"],
    make: (recorded) =>
      changed(recorded, recorded.events.length - 1, ({ result, ...data }) => ({
        ...data,
        result: { ...(result as object), passed: !recorded.score.passed },
      })),
  },
  "no result beside the ending": {
    fault: ["result-missing"],
    make: (recorded) => changed(recorded, recorded.events.length - 1, ({ result: _result, ...data }) => data),
  },
  "a field that nobody knows": {
    make: (recorded, { dice }) =>
      changed(recorded, dice.below(recorded.events.length), (data) => ({ ...data, score: 100 })),
  },
};
