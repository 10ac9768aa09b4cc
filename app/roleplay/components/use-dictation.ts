import { useEffect, useRef, useState } from "react";

/** As much of the browser's speech recognition as is used; it has no type of its own in the standard library. */
interface Recognition {
  lang: string;
  continuous: boolean;
  onresult:
    | ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void)
    | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
  stop(): void;
}

function recognitionOf(): (new () => Recognition) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<
    string,
    (new () => Recognition) | undefined
  >;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/**
 * Takes dictation in Chinese with the browser's own means, where it has them.
 * @param onHeard called with each stretch of words
 */
export function useDictation(onHeard: (words: string) => void) {
  const [isThere, setThere] = useState(false);
  const [isOn, setOn] = useState(false);
  const running = useRef<Recognition | null>(null);
  const heard = useRef(onHeard);
  heard.current = onHeard;

  useEffect(() => {
    setThere(recognitionOf() !== undefined);
    const leave = () => running.current?.abort();
    addEventListener("pagehide", leave);
    return () => {
      leave();
      removeEventListener("pagehide", leave);
    };
  }, []);

  function start() {
    const Made = recognitionOf();
    if (!Made) return;
    const recognition = new Made();
    recognition.lang = "zh-CN";
    recognition.continuous = true;
    recognition.onresult = ({ resultIndex, results }) =>
      heard.current(results[resultIndex]?.[0]?.transcript ?? "");
    recognition.onend = () => setOn(false);
    running.current = recognition;
    try {
      recognition.start();
      setOn(true);
    } catch {
      setOn(false);
    }
  }

  return { isThere, isOn, start, stop: () => running.current?.stop() };
}
