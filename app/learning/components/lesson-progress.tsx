import { useEffect, useState } from "react";
import { ProgressLine } from "#app/ui/progress.tsx";
import { StatusMark } from "#app/ui/signal.tsx";
import { followProgress, type LessonProgressState } from "./lesson-news.ts";

export interface LessonProgressProps extends LessonProgressState {
  /** line: the thin line at the top. end: what is left, at the foot of the lesson. */
  look: "line" | "end";
  /** checks without an answer, in reading order */
  open: { number: number; anchor: string }[];
  /** Sentences with the gaps `{answered}`, `{total}`, `{count}`, `{number}`. */
  words: {
    label: string;
    count: string;
    left: string;
    goToCheck: string;
    completed: string;
    completedHint: string;
  };
}

/** Progress through a lesson's checks; follows the answers given on the page. */
export default function LessonProgress(props: LessonProgressProps) {
  const { words, look } = props;
  const [state, setState] = useState<LessonProgressState>({
    answered: props.answered,
    total: props.total,
    completed: props.completed,
  });
  const [open, setOpen] = useState(props.open);
  useEffect(
    () =>
      followProgress(({ anchor, ...figures }) => {
        setState(figures);
        setOpen((before) => before.filter((check) => check.anchor !== anchor));
      }),
    [],
  );

  if (look === "line") {
    const said = words.count
      .replace("{answered}", String(state.answered))
      .replace("{total}", String(state.total));
    return (
      <ProgressLine bare value={state.answered} max={state.total} label={words.label} valueText={said} />
    );
  }
  const [first] = open;
  return (
    <div className="flex items-start gap-3">
      <span className="flex h-[1.9rem] items-center">
        <StatusMark status={state.completed ? "done" : state.answered > 0 ? "doing" : "todo"} />
      </span>
      <div className="min-w-0">
        <p role="status" className="font-semibold">
          {state.completed
            ? words.completed
            : words.left.replace("{count}", String(state.total - state.answered))}
        </p>
        {state.completed ? <p className="text-quiet">{words.completedHint}</p> : null}
        {first ? (
          <p>
            <a href={`#${first.anchor}`} className="inline-flex min-h-11 items-center">
              {words.goToCheck.replace("{number}", String(first.number))}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
