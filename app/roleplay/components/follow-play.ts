import { type RefObject, useEffect } from "react";
import type { ChoiceAnswer } from "../play-view.server.ts";

/** What following needs to know of the page, as it is at every moment. */
export interface Followed {
  now: ChoiceAnswer;
  /** a command of this page is on its way; its answer tells everything */
  isBusy: boolean;
  /** how far the record had come when something was last heard */
  heard: number;
  /** Shows how the talk stands now. */
  follow(play: ChoiceAnswer): void;
}

/** Fetches how the talk stands when something was heard that the page does not show. */
export async function catchUp(playId: string, page: Followed): Promise<void> {
  if (page.isBusy || page.heard <= page.now.seq) return;
  try {
    const answer = await fetch(`/api/plays/${playId}`, { headers: { Accept: "application/json" } });
    const play = answer.ok ? ((await answer.json()) as ChoiceAnswer) : null;
    if (!play || page.isBusy) return;
    page.heard = play.seq;
    if (play.seq > page.now.seq) page.follow(play);
  } catch {
    // Without a network there is nothing to follow; the next message tries again.
  }
}

/** Follows a talk that goes on from another device, for as long as its page is in sight and it has not ended. */
export function useFollow(playId: string, ended: boolean, page: RefObject<Followed>): void {
  useEffect(() => {
    if (ended || typeof EventSource === "undefined") return;
    let source: EventSource | undefined;
    let isFirst = true;
    const hear = (seq: number): void => {
      if (!page.current) return;
      page.current.heard = Math.max(page.current.heard, seq);
      void catchUp(playId, page.current);
    };
    const listen = (): void => {
      source?.close();
      if (document.hidden) return;
      source = new EventSource(`/api/plays/${playId}/stream`);
      source.onmessage = (message) => hear(Number((JSON.parse(message.data) as { seq: number }).seq));
      // What was said while nobody listened is not told again.
      source.onopen = () => {
        if (!isFirst) hear(Number.MAX_SAFE_INTEGER);
        isFirst = false;
      };
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      source?.close();
    };
  }, [playId, ended, page]);
}
