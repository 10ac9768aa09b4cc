import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Command, sendCommand } from "./send-choice.ts";

/** What a server does with one request: drops the connection, or answers. */
type Turn = "drop" | { status: number; body: unknown };

const answer = { after: 1, options: [], ended: false, turns: [] };
let server: Server | null = null;

afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

/** A real server that acts by this list, the last entry again and again. */
async function openServer(turns: readonly Turn[], command: Command = { to: "choices", choiceId: "t01-1c" }) {
  const received: unknown[] = [];
  const opened = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      received.push({ url: request.url, token: request.headers["x-shijing-token"], body: JSON.parse(text) });
      const turn = turns[Math.min(received.length, turns.length) - 1];
      if (turn === undefined || turn === "drop") request.socket.destroy();
      else
        response
          .writeHead(turn.status, { "Content-Type": "application/json" })
          .end(JSON.stringify(turn.body));
    });
  });
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
  const pauses: number[] = [];
  let retries = 0;
  const outcome = await sendCommand({
    playId: "abc",
    after: 0,
    rewinds: 0,
    command,
    formToken: "token",
    onRetry: () => {
      retries += 1;
    },
    send: (target, init) => fetch(`${origin}${String(target)}`, init),
    pause: async (ms) => {
      pauses.push(ms);
    },
  });
  return { outcome, received, pauses, retries };
}

describe("sending a choice", () => {
  it("is done with one request when the network holds", async () => {
    const { outcome, received } = await openServer([{ status: 200, body: answer }]);
    expect(outcome).toEqual({ kind: "taken", play: answer });
    expect(received).toEqual([
      { url: "/api/plays/abc/choices", token: "token", body: { after: 0, rewinds: 0, choiceId: "t01-1c" } },
    ]);
  });

  it("sends the very same choice again when the connection drops or the server fails", async () => {
    const { outcome, received, retries, pauses } = await openServer([
      "drop",
      { status: 503, body: {} },
      { status: 200, body: answer },
    ]);
    expect(outcome.kind).toBe("taken");
    expect(received).toHaveLength(3);
    expect(new Set(received.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(retries).toBe(2);
    expect(pauses[0]).toBeLessThan(pauses[1] ?? 0);
  });

  it("gives up after four tries and says that it is lost", async () => {
    const { outcome, received } = await openServer(["drop"]);
    expect(outcome).toEqual({ kind: "lost" });
    expect(received).toHaveLength(4);
  });

  it.each([
    [
      409,
      { refusal: { code: "playMoved" }, play: answer },
      { kind: "overtaken", code: "playMoved", play: answer },
    ],
    [403, { refusal: { code: "staleForm" } }, { kind: "refused", code: "staleForm" }],
    [401, { refusal: { code: "signInNeeded" } }, { kind: "signIn" }],
    [404, {}, { kind: "refused", code: "fault" }],
  ])("does not try again after a %i", async (status, body, outcome) => {
    const tried = await openServer([{ status, body }]);
    expect(tried.outcome).toEqual(outcome);
    expect(tried.received).toHaveLength(1);
  });
});
