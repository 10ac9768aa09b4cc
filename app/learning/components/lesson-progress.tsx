import { useEffect, useState } from "react";
import { ProgressLine } from "#app/ui/progress.tsx";
import { StatusMark } from "#app/ui/signal.tsx";

/** How far a reader is in the lesson of the page. */
export interface LessonProgressState {
  answered: number;
  total: number;
  completed: boolean;
}

/** What an answer on the page tells: the figures now, and which check it was. */
export interface LessonProgressNews extends LessonProgressState {
  anchor: string;
}

export interface LessonProgressProps extends LessonProgressState {
  /** line: the thin line at the top. end: what is left, at the foot of the lesson. */
  look: "line" | "end";
  /** The name of the event that brings new figures. */
  eventName: string;
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
  useEffect(() => {
    const follow = (event: Event): void => {
      const { anchor, ...figures } = (event as CustomEvent<LessonProgressNews>).detail;
      setState(figures);
      setOpen((before) => before.filter((check) => check.anchor !== anchor));
    };
    window.addEventListener(props.eventName, follow);
    return () => window.removeEventListener(props.eventName, follow);
  }, [props.eventName]);

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
