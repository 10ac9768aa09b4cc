import { type RefObject, useEffect, useRef, useState } from "react";

const SETTING = "shijing.exam-keys";

export interface ExamKeysProps {
  form: RefObject<HTMLFormElement>;
  previous: string | null;
  next: string;
  go(href: string): void;
  words: { keys: string; keysHow: string; keysOn: string };
}

/** Single keys that choose and turn pages, with the switch that turns them off (WCAG 2.1.4). */
export function ExamKeys({ form, previous, next, go, words }: ExamKeysProps) {
  const [isOn, setOn] = useState(readSetting);
  const act = useRef<(event: KeyboardEvent) => void>(() => {});
  act.current = (event) => {
    if (
      !isOn ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing
    )
      return;
    const target = event.target instanceof Element ? event.target : null;
    // A list answers to keys of its own.
    if (target?.matches("select")) return;
    const isRadio = target?.matches("input[type=radio]") ?? false;
    const key = event.key.toLowerCase();
    if (key === "n" || (key === "arrowright" && !isRadio)) go(next);
    else if ((key === "p" || (key === "arrowleft" && !isRadio)) && previous !== null) go(previous);
    else {
      const place = /^[1-5]$/.test(key) ? Number(key) - 1 : /^[a-e]$/.test(key) ? key.charCodeAt(0) - 97 : -1;
      form.current?.querySelectorAll<HTMLInputElement>("input[name=value]:not(:disabled)")[place]?.click();
    }
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <details className="disclosure">
      <summary className="disclosure-summary">
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          aria-hidden="true"
          className="disclosure-mark shrink-0"
        >
          <path d="m9 6 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span>{words.keys}</span>
      </summary>
      <div className="disclosure-body stack-2 text-sm">
        <p>{words.keysHow}</p>
        <label className="choice" htmlFor="exam-keys">
          <input
            id="exam-keys"
            type="checkbox"
            className="choice-input choice-check"
            checked={isOn}
            onChange={(event) => {
              setOn(event.target.checked);
              writeSetting(event.target.checked);
            }}
          />
          <span>{words.keysOn}</span>
        </label>
      </div>
    </details>
  );
}

function readSetting(): boolean {
  try {
    return localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}

function writeSetting(isOn: boolean): void {
  try {
    localStorage.setItem(SETTING, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}
