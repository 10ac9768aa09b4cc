import type { AnswerAck } from "../attempt.schema.ts";
import type { SendOutcome } from "./outbox.ts";
import type { PendingAnswer } from "./outbox-store.ts";

/** How long a reply may take before the answer is sent again. */
const REPLY_LIMIT_MS = 15_000;

/** Refusals with which an attempt is over for this page. */
const OVER: readonly string[] = ["attemptClosed", "deadlinePassed"];
/** Refusals that another sign-in mends; `notFound` is what somebody else is told who signed in meanwhile. */
const SIGN_IN: readonly string[] = ["signInNeeded", "notFound"];
/** Refusals of the answer itself: sending it again changes nothing. */
const FINAL: readonly string[] = ["badRequest", "questionUnknown", "optionUnknown", "tooLarge"];

/**
 * What sends answers of one attempt. Every call outlives the page (`keepalive`). When the token has become stale
 * (another sign-in in another page), a new one is read from the page itself.
 * @param options.formToken the token of the page
 */
export function createSender(options: { attemptId: string; formToken: string }) {
  let token = options.formToken;
  const url = `/api/attempts/${options.attemptId}/answers`;

  const post = (body: string): Promise<Response> =>
    withLimit((signal) =>
      fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-Shijing-Token": token },
        body,
        keepalive: true,
        signal,
      }),
    );

  /** @returns whether there is a new token; null when the page leads to the sign-in */
  async function renewToken(): Promise<boolean | null> {
    const page = await withLimit((signal) =>
      fetch(location.href, { headers: { Accept: "text/html" }, signal }),
    );
    if (new URL(page.url).pathname === "/sign-in") return null;
    const found = new DOMParser()
      .parseFromString(await page.text(), "text/html")
      .querySelector("input[name=_token]");
    const fresh = found?.getAttribute("value") ?? token;
    const isNew = fresh !== token;
    token = fresh;
    return isNew;
  }

  return async function send(answer: PendingAnswer, clientId: string): Promise<SendOutcome> {
    const { questionId, value, clientSeq, clientAt } = answer;
    const body = JSON.stringify({ questionId, value, clientId, clientSeq, clientAt });
    try {
      let response = await post(body);
      let code = await refusalCode(response);
      if (code === "staleForm") {
        const renewed = await renewToken();
        if (renewed === null) return { kind: "signIn" };
        if (!renewed) return { kind: "later" };
        response = await post(body);
        code = await refusalCode(response);
      }
      if (code === null) return { kind: "stored", ack: (await response.json()) as AnswerAck };
      if (SIGN_IN.includes(code)) return { kind: "signIn" };
      if (code === "answerMismatch") return { kind: "clash" };
      if (OVER.includes(code)) return { kind: "over" };
      return FINAL.includes(code) ? { kind: "refused", code } : { kind: "later" };
    } catch {
      // No connection, no reply in time, or a reply that is not from this site's server.
      return { kind: "later" };
    }
  };
}

/** @returns null when the answer was taken */
async function refusalCode(response: Response): Promise<string | null> {
  if (response.ok) return null;
  const body = (await response.json()) as { refusal?: { code?: string } };
  return body.refusal?.code ?? "fault";
}

function withLimit(run: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), REPLY_LIMIT_MS);
  return run(controller.signal).finally(() => clearTimeout(timer));
}
