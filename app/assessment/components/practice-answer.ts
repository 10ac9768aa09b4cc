import { isComplete, type PublicQuestion } from "../answer.ts";

/** How long an answer waits for its verdict. */
const TIME_LIMIT_MS = 15_000;

/** What is said of an answer that leaves something open, by what is open. */
export interface GapWords {
  choice: string;
  unfinished: string;
  samePlace: string;
}

/** What an answer leaves open, in words; null when it can be judged. */
export function gapIn(question: PublicQuestion, value: readonly string[], words: GapWords): string | null {
  if (!isComplete(question, value))
    return ["ordering", "matching", "case"].includes(question.kind) ? words.unfinished : words.choice;
  const places = value.map((choice) => choice.split(":")[1]);
  return question.kind === "ordering" && new Set(places).size < places.length ? words.samePlace : null;
}

/** An answer to a question in one of its versions. */
export interface PracticeAnswer {
  questionId: string;
  questionHash: string;
  value: readonly string[];
}

/**
 * Sends an answer that is told at once, in a lesson or in the daily practice.
 * @returns what the server says; null when it refuses: the plain form, sent again, has the page say why
 * @throws when the server cannot be reached in time
 */
export async function postAnswer<T>(
  endpoint: string,
  formToken: string,
  answer: PracticeAnswer,
): Promise<T | null> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      signal: limit.signal,
      headers: { "Content-Type": "application/json", "X-Shijing-Token": formToken },
      body: JSON.stringify(answer),
    });
    return response.ok ? ((await response.json()) as T) : null;
  } finally {
    clearTimeout(timer);
  }
}
