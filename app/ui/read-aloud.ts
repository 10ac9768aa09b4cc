import { useEffect, useState } from "react";

/** Browsers cut off what is read in one go for longer than some fifteen seconds. */
const MOST_SIGNS = 80;

let run = 0;
let isWatching = false;

/** The browser's voice for Chinese as spoken on the mainland; null where it has none. */
function mandarinVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === "undefined") return null;
  return speechSynthesis.getVoices().find(({ lang }) => /^(zh|cmn)[-_](CN|Hans)/i.test(lang)) ?? null;
}

/** The voice, once the browser has named it; null on the server and where there is none. */
export function useVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (typeof speechSynthesis === "undefined") return;
    const look = () => setVoice(mandarinVoice());
    look();
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => speechSynthesis.removeEventListener?.("voiceschanged", look);
  }, []);
  return voice;
}

/** Stops whatever is being read. */
export function hush(): void {
  run += 1;
  if (typeof speechSynthesis !== "undefined") speechSynthesis.cancel();
}

/** Leaving a page, by the way out or any other, silences it at once. */
function watchForLeaving(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener("pagehide", hush);
  document.addEventListener(
    "click",
    ({ target }) => target instanceof Element && target.closest(".btn-exit") && hush(),
    true,
  );
}

/** The sentences of a text, none of them too long for one breath of the browser. */
export function breaths(text: string): string[] {
  return text.match(new RegExp(`[^。！？；!?;\\n]{1,${MOST_SIGNS}}[。！？；!?;”’]*`, "g")) ?? [];
}

/**
 * Reads texts one after the other.
 * @param onText called when a text begins, with its place
 * @param onEnd called when all has been read; not when it was stopped
 */
export function readAloud(
  voice: SpeechSynthesisVoice,
  texts: readonly string[],
  onText: (at: number) => void,
  onEnd: () => void,
): void {
  watchForLeaving();
  hush();
  const own = run;
  const parts = texts.flatMap((text, at) => breaths(text).map((breath) => ({ breath, at })));
  let place = -1;
  const next = (n: number) => {
    if (own !== run) return;
    const part = parts[n];
    if (!part) return onEnd();
    if (part.at !== place) {
      place = part.at;
      onText(place);
    }
    const utterance = new SpeechSynthesisUtterance(part.breath);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => next(n + 1);
    utterance.onerror = () => own === run && onEnd();
    speechSynthesis.speak(utterance);
  };
  next(0);
}
