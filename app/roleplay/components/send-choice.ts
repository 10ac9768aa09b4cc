import type { ChoiceAnswer } from "../play-view.server.ts";

/** What became of a choice that was sent. */
export type ChoiceOutcome =
  | { kind: "taken"; play: ChoiceAnswer }
  /** the talk has gone on elsewhere: how it stands now */
  | { kind: "overtaken"; code: string; play: ChoiceAnswer }
  | { kind: "refused"; code: string }
  | { kind: "signIn" }
  /** it may or may not have arrived; sending it again does no harm */
  | { kind: "lost" };

const RETRY_AFTER_MS = [400, 1_200, 3_000] as const;
const ANSWER_LIMIT_MS = 12_000;

interface Parts {
  playId: string;
  after: number;
  choiceId: string;
  formToken: string;
  onRetry: () => void;
  /** how requests are made; the browser's own unless told */
  send?: typeof fetch;
  /** waits between two tries */
  pause?: (ms: number) => Promise<void>;
}

/**
 * Sends a choice and, when the network fails, the same choice again: `after` tells the server that it is the
 * same, so nothing is chosen twice.
 */
export async function sendChoice({
  playId,
  after,
  choiceId,
  formToken,
  onRetry,
  send = fetch,
  pause = wait,
}: Parts): Promise<ChoiceOutcome> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await once();
    if (outcome.kind !== "lost") return outcome;
    const delay = RETRY_AFTER_MS[attempt];
    if (delay === undefined) return outcome;
    onRetry();
    await pause(delay);
  }

  async function once(): Promise<ChoiceOutcome> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), ANSWER_LIMIT_MS);
    try {
      const answer = await send(`/api/plays/${encodeURIComponent(playId)}/choices`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json",
          "X-Shijing-Token": formToken,
        },
        body: JSON.stringify({ after, choiceId }),
        signal: limit.signal,
      });
      if (answer.status >= 500) return { kind: "lost" };
      if (answer.status === 401) return { kind: "signIn" };
      const body: unknown = await answer.json();
      if (answer.ok) return { kind: "taken", play: body as ChoiceAnswer };
      const { refusal, play } = body as { refusal?: { code?: string }; play?: ChoiceAnswer };
      const code = refusal?.code ?? "fault";
      return play ? { kind: "overtaken", code, play } : { kind: "refused", code };
    } catch {
      return { kind: "lost" };
    } finally {
      clearTimeout(timer);
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
