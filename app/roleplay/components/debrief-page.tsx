import { formatShanghaiDate } from "#app/certification/calendar.ts";
import { Island } from "#app/islands/island.tsx";
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
import { BranchRiver } from "./branch-river.tsx";
import { HelpLines } from "./help-lines.tsx";
import PrintButton from "./print-button.tsx";
import { BetterWords, OwnWords, Sources } from "./review.tsx";
import { TalkLines } from "./talk-lines.tsx";

/** The talk on paper: how it ended, how it counts, what else could have been said at every step. */
export function DebriefPage({ debrief }: { debrief: DebriefView }) {
  const { text, language } = useRequestView();
  const words = text.roleplay.debrief;
  const lastPoint = debrief.points.at(-1);
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: `/scenarios/${debrief.scenarioId}`, label: words.back }}
        kicker={fill(words.kicker, {
          number: debrief.number,
          date: formatShanghaiDate(debrief.at, language),
        })}
        title={debrief.title}
        lead={fill(words.ending, { title: debrief.ending })}
      />
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
            <li key={`${point.id}|${point.own.option.id}`}>
              <Point point={point} number={at + 1} isLast={at === debrief.points.length - 1} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.map} lead={words.mapLead}>
        <BranchRiver map={debrief.map} />
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

function Point({ point, number, isLast }: { point: PointView; number: number; isLast: boolean }) {
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
    </section>
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
            <Button kind="primary" size="large">
              {words.again}
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
