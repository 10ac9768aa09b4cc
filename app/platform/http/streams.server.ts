import type { ServerResponse } from "node:http";

/*
 * Event streams (server-sent events): "something changed, ask for it". They carry no data that a page does not
 * serve by itself, are never compressed, and end when the person behind them is signed out.
 */

const HEARTBEAT_MS = 20_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 3_000;
/** Streams one sign-in may hold at once; an older one is ended first. */
const MAX_PER_SIGN_IN = 6;

interface Listener {
  response: ServerResponse;
  topic: string;
  signInId: string;
  /** whether the person may still listen; asked at every heartbeat */
  isWelcome: () => Promise<boolean>;
}

/** The streams of one process. */
export interface StreamHub {
  /** Keeps an answer open on a topic until the browser or the hub ends it. */
  open(response: ServerResponse, listener: Omit<Listener, "response">): void;
  /** Tells every listener of a topic. @param data plain JSON, without names */
  publish(topic: string, data: unknown): void;
  /** How many are listening. */
  size(): number;
  /** Says goodbye to everybody, so that the server can stop. */
  close(): void;
}

/** A hub with its own heartbeat. */
export function createStreamHub(): StreamHub {
  const listeners = new Set<Listener>();
  let counter = 0;

  const end = (listener: Listener): void => {
    listeners.delete(listener);
    listener.response.end();
  };
  const beat = setInterval(() => {
    for (const listener of listeners) {
      void listener.isWelcome().then(
        (isWelcome) => (isWelcome ? listener.response.write(": still here\n\n") : end(listener)),
        () => end(listener),
      );
    }
  }, HEARTBEAT_MS);
  beat.unref();

  return {
    open(response, rest) {
      const listener: Listener = { response, ...rest };
      const own = [...listeners].filter((other) => other.signInId === rest.signInId);
      const oldest = own[0];
      if (own.length >= MAX_PER_SIGN_IN && oldest) end(oldest);
      response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      // A proxy that buffers would hold every message back.
      response.setHeader("X-Accel-Buffering", "no");
      response.writeHead(200);
      response.write(`retry: ${RETRY_MS}\n\n`);
      listeners.add(listener);
      response.on("close", () => listeners.delete(listener));
    },
    publish(topic, data) {
      const message = `id: ${++counter}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const listener of listeners) if (listener.topic === topic) listener.response.write(message);
    },
    size: () => listeners.size,
    close() {
      clearInterval(beat);
      for (const listener of [...listeners]) {
        listener.response.write("event: bye\ndata: {}\n\n");
        end(listener);
      }
    },
  };
}
