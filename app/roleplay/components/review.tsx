import type { LessonLink } from "#app/learning/lesson-links.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Disclosure, QuoteBlock, Signal, SpeechBubble, type Status, StatusTag } from "#app/ui/index.ts";
import type { ReviewView, SourceView } from "../debrief-view.server.ts";
import type { Quality } from "../tags.ts";
import { shownLines, TalkLines, Words } from "./talk-lines.tsx";

/** The mark of each grade. */
export const QUALITY_MARKS: Record<Quality, Status> = {
  best: "done",
  ok: "neutral",
  weak: "late",
  taboo: "failed",
};

/** How good a sentence was, as a shape and a word. */
export function QualityTag({ quality, isRed = false }: { quality: Quality; isRed?: boolean }) {
  const words = useRequestView().text.roleplay;
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      <StatusTag status={QUALITY_MARKS[quality]}>{words.qualities[quality]}</StatusTag>
      {isRed ? <Signal level="red">{words.intro.redLines}</Signal> : null}
    </span>
  );
}

/** Sources with their wording, each open to be read further. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const words = useRequestView().text.roleplay.debrief;
  if (sources.length === 0) return null;
  return (
    <Disclosure summary={fill(words.sourceCount, { count: sources.length })}>
      <ul className="stack-4" lang="zh-CN">
        {sources.map((source) => (
          <li key={source.id} className="stack-2">
            <p className="font-semibold">
              <a href={`/sources/${source.id}`}>{source.title}</a>
            </p>
            <p className="text-quiet">{source.place}</p>
            {source.quote === null ? null : <QuoteBlock>{source.quote}</QuoteBlock>}
            <p>{source.fact}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The note beside one's own words: how good they were, why, and by which source. */
export function OwnNote({ review }: { review: ReviewView }) {
  const words = useRequestView().text.roleplay.debrief;
  return (
    <div className="stack-2">
      <QualityTag quality={review.quality} />
      <p lang="zh-CN">{review.why}</p>
      {review.red === null ? null : (
        <Signal level="red">{fill(words.redCrossed, { words: review.red })}</Signal>
      )}
      <Sources sources={review.sources} />
    </div>
  );
}

/** One's own words with their note in the margin, and what followed from them. */
export function OwnWords({ review, isLast }: { review: ReviewView; isLast: boolean }) {
  const { text } = useRequestView();
  const { you } = text.roleplay.play;
  const said = review.spoken.length > 0 ? review.spoken : shownLines({ chosen: review.option, lines: [] });
  return (
    <>
      <TalkLines lines={review.lead} you={you} size="normal" />
      <SpeechBubble side="right" speaker={you} note={<OwnNote review={review} />}>
        <Words texts={said.map((line) => line.text)} />
      </SpeechBubble>
      {isLast ? null : <TalkLines lines={review.followed} you={you} size="normal" />}
    </>
  );
}

/** What could have been said or done instead, and what would have followed. */
export function BetterWords({ review }: { review: ReviewView }) {
  const { text } = useRequestView();
  const words = text.roleplay.debrief;
  const { you } = text.roleplay.play;
  const isAct = review.option.kind === "do";
  return (
    <div className="stack-3 max-w-measure border-l-4 border-saved pl-5">
      <p className="font-semibold text-saved">{isAct ? words.betterAct : words.better}</p>
      <div lang="zh-CN" className="stack-2 text-lg">
        {isAct || review.spoken.length === 0 ? (
          <p>{review.option.text}</p>
        ) : (
          <Words texts={review.spoken.map((line) => line.text)} />
        )}
      </div>
      <p lang="zh-CN">{review.why}</p>
      <Sources sources={review.sources} />
      <Disclosure summary={words.would}>
        <div className="stack-4">
          <TalkLines
            lines={
              isAct
                ? [...review.lead, ...review.spoken, ...review.followed]
                : [...review.lead, ...review.followed]
            }
            you={you}
            size="normal"
          />
          {review.ending === null ? null : (
            <p className="text-quiet">{fill(words.wouldEnd, { ending: review.ending })}</p>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

/** The lessons that teach what a turning point is about. */
export function TaughtIn({ lessons }: { lessons: readonly LessonLink[] }) {
  const words = useRequestView().text.branches.lessons;
  if (lessons.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 print:hidden">
      <p className="text-sm text-quiet">{words.title}</p>
      <ul className="flex flex-wrap gap-x-6">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <a href={`/lessons/${lesson.id}`} className="inline-flex min-h-11 items-center">
              {lesson.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
