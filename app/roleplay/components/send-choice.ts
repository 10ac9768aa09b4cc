import type { ChoiceAnswer } from "../play-view.server.ts";

/** What is done on the screen of a talk, named by where it is sent; the last two in a practice only. */
export type Command =
  | { to: "choices"; choiceId: string }
  | { to: "hints" }
  /** `keep`: choices that stay */
  | { to: "rewinds"; keep: number };

/** What became of a command that was sent. */
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
  /** choices that stand on the screen */
  after: number;
  /** how often choices were taken back, as the screen knows */
  rewinds: number;
  command: Command;
  formToken: string;
  onRetry: () => void;
  /** how requests are made; the browser's own unless told */
  send?: typeof fetch;
  /** waits between two tries */
  pause?: (ms: number) => Promise<void>;
}

/**
 * Sends a command and, when the network fails, the same one again: `after` and `rewinds` tell the server that it is
 * the same, so nothing is done twice.
 */
export async function sendCommand({
  playId,
  after,
  rewinds,
  command,
  formToken,
  onRetry,
  send = fetch,
  pause = wait,
}: Parts): Promise<ChoiceOutcome> {
  const body = JSON.stringify({
    after,
    rewinds,
    ...(command.to === "choices" ? { choiceId: command.choiceId } : {}),
    ...(command.to === "rewinds" ? { to: command.keep } : {}),
  });
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
      const answer = await send(`/api/plays/${encodeURIComponent(playId)}/${command.to}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json",
          "X-Shijing-Token": formToken,
        },
        body,
        signal: limit.signal,
      });
      if (answer.status >= 500) return { kind: "lost" };
      if (answer.status === 401) return { kind: "signIn" };
      const told: unknown = await answer.json();
      if (answer.ok) return { kind: "taken", play: told as ChoiceAnswer };
      const { refusal, play } = told as { refusal?: { code?: string }; play?: ChoiceAnswer };
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
