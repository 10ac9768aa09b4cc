import { useEffect, useRef, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";

export interface DecisionTreeProps {
  /** the id of the element that holds the questions and advices, each marked `data-step` and with an id */
  treeId: string;
  words: { back: string; again: string; step: string };
}

/**
 * Walks through a decision tree of the page one step at a time. Without scripts all its steps stand below each other
 * and its answers are links to them; this hides all but one and follows the same links.
 */
export default function DecisionTree({ treeId, words }: DecisionTreeProps) {
  const [path, setPath] = useState<readonly string[]>([]);
  const hasMoved = useRef(false);
  const go = (next: readonly string[]): void => {
    hasMoved.current = true;
    setPath(next);
  };

  useEffect(() => {
    const first = stepsOf(treeId)[0];
    if (first) setPath([first.id]);
    const tree = document.getElementById(treeId);
    tree?.classList.add("tree-live");
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[data-answer]") : null;
      const id = link?.getAttribute("href")?.slice(1);
      if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      hasMoved.current = true;
      setPath((before) => [...before, id]);
    };
    tree?.addEventListener("click", follow);
    return () => tree?.removeEventListener("click", follow);
  }, [treeId]);

  useEffect(() => {
    const now = path.at(-1);
    if (now === undefined) return;
    for (const step of stepsOf(treeId)) step.classList.toggle("tree-hidden", step.id !== now);
    if (hasMoved.current) document.getElementById(now)?.focus();
  }, [path, treeId]);

  if (path.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <span className="text-sm text-quiet">{fill(words.step, { n: path.length })}</span>
      {path.length > 1 ? (
        <>
          <button type="button" className="btn btn-quiet" onClick={() => go(path.slice(0, -1))}>
            {words.back}
          </button>
          <button type="button" className="btn btn-quiet" onClick={() => go(path.slice(0, 1))}>
            {words.again}
          </button>
        </>
      ) : null}
    </div>
  );
}

function stepsOf(treeId: string): HTMLElement[] {
  return Array.from(document.getElementById(treeId)?.querySelectorAll<HTMLElement>("[data-step]") ?? []);
}
