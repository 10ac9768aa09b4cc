import type { ReactNode } from "react";
import { formatShanghaiDate } from "#app/certification/calendar.ts";
import { Island } from "#app/islands/island.tsx";
import type { RefusalView } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Notice,
  Page,
  PageHeader,
  RadarChart5,
  Section,
  Stat,
  StatusTag,
  Transcript,
} from "#app/ui/index.ts";
import type { DebriefView, PointView } from "../debrief-view.server.ts";
import { CourseMap } from "./course-map.tsx";
import { HelpLines } from "./help-lines.tsx";
import PrintButton from "./print-button.tsx";
import { BetterWords, OwnWords, Sources, TaughtIn } from "./review.tsx";
import { TalkLines } from "./talk-lines.tsx";

/** The talk on paper: how it ended, how it counts, what else could have been said at every step. */
export function DebriefPage({
  debrief,
  refused = null,
}: {
  debrief: DebriefView;
  refused?: RefusalView | null;
}) {
  const { text, language } = useRequestView();
  const sentences: Record<string, string> = text.platform.refusal;
  const words = text.roleplay.debrief;
  const lastPoint = debrief.points.at(-1);
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: `/scenarios/${debrief.scenarioId}`, label: words.back }}
        kicker={`${fill(words.kicker, {
          number: debrief.number,
          date: formatShanghaiDate(debrief.at, language),
        })} · ${debrief.mode === "practice" ? words.practice : text.roleplay.modes.certification}`}
        title={debrief.title}
        lead={fill(words.ending, { title: debrief.ending })}
      />
      {refused ? (
        <Notice tone="danger" live="alert" title={fill(sentences[refused.code] ?? "", refused.values)} />
      ) : null}
      {lastPoint ? (
        <Section title={words.what}>
          <div className="stack-4 max-w-measure">
            <TalkLines lines={lastPoint.own.followed} you={text.roleplay.play.you} size="normal" />
          </div>
        </Section>
      ) : null}
      <Score debrief={debrief} />
      {debrief.redLines.length === 0 ? null : (
        <Section title={words.redTitle}>
          <div className="stack-4 max-w-measure">
            {debrief.redLines.map((line) => (
              <Notice key={line.id} tone="danger" title={line.words}>
                <Sources sources={line.sources} />
              </Notice>
            ))}
          </div>
        </Section>
      )}
      <Section title={words.points} lead={words.pointsLead}>
        <ol className="stack-8">
          {debrief.points.map((point, at) => (
            <li key={`${point.id}|${point.own.option.id}`} id={`step-${at + 1}`}>
              <Point
                point={point}
                number={at + 1}
                isLast={at === debrief.points.length - 1}
                playId={debrief.canReplay ? debrief.playId : null}
              />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.map} lead={words.mapLead}>
        <CourseMap debrief={debrief} />
      </Section>
      <Onward debrief={debrief} />
      <div className="max-w-measure print:hidden">
        <HelpLines />
      </div>
    </Page>
  );
}

function Score({ debrief }: { debrief: DebriefView }) {
  const { text } = useRequestView();
  const words = text.roleplay.debrief;
  const { redLines, passed, total, passTotal } = debrief;
  const verdict = passed ? words.passed : redLines.length > 0 ? words.failedRed : words.failed;
  const name = (dimension: DebriefView["dimensions"][number]): string => {
    const own = text.roleplay.dimensions[dimension.dimension];
    return dimension.percent === null ? fill(words.notMeasured, { name: own }) : own;
  };
  const [a, b, c, d, e] = debrief.dimensions.map((dimension) => ({
    label: name(dimension),
    value: dimension.percent ?? 0,
  }));
  return (
    <Section title={words.score}>
      <div className="stack-6">
        <div className="flex flex-wrap items-center gap-x-10 gap-y-4">
          <Stat
            value={total}
            label={words.total}
            note={fill(words.totalNote, { pass: passTotal })}
            tone={passed ? "saved" : "plain"}
          />
          <StatusTag status={passed ? "done" : redLines.length > 0 ? "failed" : "neutral"}>
            {verdict}
          </StatusTag>
        </div>
        {a && b && c && d && e ? (
          <RadarChart5
            title={words.chartTitle}
            max={100}
            dimensions={[a, b, c, d, e]}
            words={{ dimension: words.chartDimension, value: words.chartValue, target: "" }}
          />
        ) : null}
        <p className="max-w-measure text-sm text-quiet">
          {words.howCounted}
          {redLines.length > 0 ? ` ${words.safetyZero}` : ""}
        </p>
      </div>
    </Section>
  );
}

function Point({
  point,
  number,
  isLast,
  playId,
}: {
  point: PointView;
  number: number;
  isLast: boolean;
  /** the play, where it can be practised again */
  playId: string | null;
}) {
  const { text } = useRequestView();
  const words = text.roleplay.debrief;
  return (
    <section className="stack-6">
      <h3 className="title-3">
        <span className="mr-3 text-quiet">{fill(words.stepOf, { n: number })}</span>
        {point.title}
      </h3>
      <Transcript>
        <TalkLines lines={point.situation} you={text.roleplay.play.you} size="normal" />
        <OwnWords review={point.own} isLast={isLast} />
      </Transcript>
      {point.better.map((review) => (
        <BetterWords key={review.option.id} review={review} />
      ))}
      <TaughtIn lessons={point.lessons} />
      {playId === null ? null : (
        <PractiseFrom playId={playId} after={point.after}>
          {words.fromHere}
          <span className="sr-only"> · {fill(words.stepOf, { n: number })}</span>
        </PractiseFrom>
      )}
    </section>
  );
}

/** Begins a practice that goes on from a turning point of this play. */
function PractiseFrom({ playId, after, children }: { playId: string; after: number; children: ReactNode }) {
  return (
    <form method="post" action={`/plays/${playId}/debrief`} className="print:hidden">
      <FormToken />
      <input type="hidden" name="after" value={after} />
      <Button kind="secondary">{children}</Button>
    </form>
  );
}

function Onward({ debrief }: { debrief: DebriefView }) {
  const { text } = useRequestView();
  const words = text.roleplay.debrief;
  return (
    <div className="stack-3 print:hidden">
      <p className="text-quiet">{words.againNote}</p>
      <ButtonRow>
        {debrief.canReplay ? (
          <form method="post" action={`/scenarios/${debrief.scenarioId}`}>
            <FormToken />
            <input type="hidden" name="mode" value="certification" />
            <Button kind="primary" size="large">
              {words.again}
            </Button>
          </form>
        ) : null}
        {debrief.canReplay ? (
          <form method="post" action={`/scenarios/${debrief.scenarioId}`}>
            <FormToken />
            <input type="hidden" name="mode" value="practice" />
            <Button kind="secondary" size="large">
              {words.fromStart}
            </Button>
          </form>
        ) : null}
        <ButtonLink href="/scenarios" kind="secondary">
          {words.all}
        </ButtonLink>
        <Island name="print-button" component={PrintButton} props={{ label: text.platform.print }} />
      </ButtonRow>
    </div>
  );
}
