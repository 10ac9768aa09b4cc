import { questionById } from "./bank.ts";
import type { Site } from "./site.ts";

/* What stands in the database of a running site. */

/** An event of an attempt. */
export interface AttemptRow {
  kind: string;
  data: { questionId: string; value: string[]; clientId: string; clientSeq: number };
}

/** The events of a person's attempts in the order in which they were stored. */
export function attemptEvents(site: Site, personId: string): AttemptRow[] {
  return site
    .rows<{ kind: string; data: string }>(
      "SELECT kind, data FROM event WHERE person_id = ? AND stream LIKE 'attempt:%' ORDER BY at, seq",
      personId,
    )
    .map(({ kind, data }) => ({ kind, data: JSON.parse(data) as AttemptRow["data"] }));
}

/** The answer that counts for each question, as the words of the chosen options in the bank's order, by question id. */
export function latestAnswers(events: readonly AttemptRow[]): Map<string, string[]> {
  const latest = new Map<string, string[]>();
  for (const { kind, data } of events)
    if (kind === "attempt.answered") latest.set(data.questionId, data.value);
  return new Map([...latest].map(([id, value]) => [id, wordsOf(id, value)]));
}

function wordsOf(questionId: string, value: readonly string[]): string[] {
  const { ids, options } = questionById(questionId);
  return options.filter((_, at) => value.includes(ids[at] ?? ""));
}

/** The choices of a person's talks in the order in which they were stored. */
export function chosenPath(site: Site, personId: string): string[] {
  return site
    .rows<{ data: string }>(
      "SELECT data FROM event WHERE person_id = ? AND kind = 'play.chosen' ORDER BY at, seq",
      personId,
    )
    .map(({ data }) => (JSON.parse(data) as { choiceId: string }).choiceId);
}
