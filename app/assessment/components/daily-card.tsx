import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { ButtonLink, Panel } from "#app/ui/index.ts";

/** How much of today's practice is left. */
export interface DailyCardView {
  left: number;
  total: number;
}

/** The daily practice on the home page. */
export function DailyCard({ left }: DailyCardView) {
  const words = useText().daily;
  const isDone = left === 0;
  return (
    <Panel tone="raised">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div>
          <h2 className="title-3">{words.title}</h2>
          <p className={isDone ? "text-saved" : "text-quiet"}>
            {isDone ? words.card.done : fill(words.card.left, { count: left })}
          </p>
        </div>
        <ButtonLink href="/daily" kind={isDone ? "quiet" : "secondary"}>
          {isDone ? words.card.see : words.card.open}
        </ButtonLink>
      </div>
    </Panel>
  );
}
