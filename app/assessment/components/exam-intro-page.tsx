import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  type Column,
  DescriptionList,
  Notice,
  Page,
  PageHeader,
  Section,
  StatusTag,
  Table,
} from "#app/ui/index.ts";
import type { AttemptRow, ExamIntro } from "../exam-views.server.ts";
import { ExamFigures, lockSentence } from "./exam-list-page.tsx";

/** What one reads before an exam: what it is about, how it goes, what one did before, and the way in. */
export function ExamIntroPage({ exam, refused }: { exam: ExamIntro; refused?: RefusedForm }) {
  const { text } = useRequestView();
  const words = text.assessment;
  const sentences: Record<string, string> = text.platform.refusal;
  return (
    <Page width="text">
      <PageHeader
        title={exam.title}
        back={{ href: "/exams", label: words.exams.title }}
        meta={<ExamFigures exam={exam} />}
      />
      {refused ? (
        <Notice
          tone="warning"
          live="alert"
          title={fill(
            sentences[refused.refusal.code] ?? text.platform.refusal.badRequest,
            refused.refusal.values,
          )}
        />
      ) : null}
      {exam.runningId === null ? null : <Begin exam={exam} />}
      <Section title={words.intro.before}>
        <p className="max-w-measure">{exam.description}</p>
        <p className="max-w-measure text-quiet">
          {words.intro.stop} <a href="/help">{words.intro.help}</a>
        </p>
      </Section>
      <Rules exam={exam} />
      {exam.runningId === null ? <Begin exam={exam} /> : null}
      <Attempts attempts={exam.attempts} />
    </Page>
  );
}

function Rules({ exam }: { exam: ExamIntro }) {
  const words = useRequestView().text.assessment.intro;
  const often =
    exam.attemptsAllowed === null
      ? words.unlimited
      : fill(words.allowed, { count: exam.attemptsAllowed, used: exam.attemptsUsed });
  const pause = exam.cooldownMinutes > 0 ? [fill(words.cooldown, { minutes: exam.cooldownMinutes })] : [];
  const rules: Record<keyof typeof words.rule, string[]> = {
    time: [fill(words.time, { questions: exam.questionCount, minutes: exam.minutes }), words.end],
    save: [words.save],
    marking: [
      ...exam.kinds.map((kind) => words.marking[kind]),
      fill(exam.kinds.includes("case") ? words.passParts : words.pass, { score: exam.passScore }),
    ],
    draw: [words.draw],
    attempts: [often, ...pause],
    tell: [words.tell[exam.tellKeys]],
  };
  return (
    <Section title={words.rules}>
      <DescriptionList
        items={(["time", "save", "marking", "draw", "attempts", "tell"] as const).map((name) => ({
          term: words.rule[name],
          description: rules[name].map((rule) => <p key={rule}>{rule}</p>),
        }))}
      />
    </Section>
  );
}

function Begin({ exam }: { exam: ExamIntro }) {
  const words = useRequestView().text.assessment;
  if (exam.runningId !== null) {
    return (
      <Notice
        tone="info"
        title={words.exams.runningHint}
        actions={
          <ButtonLink kind="primary" size="large" href={`/attempts/${exam.runningId}`}>
            {words.intro.continue}
          </ButtonLink>
        }
      />
    );
  }
  if (exam.lock !== null) {
    return (
      <Notice tone="info" title={words.intro.locked}>
        {lockSentence(exam.lock, words.exams.lock)}
      </Notice>
    );
  }
  return (
    <form method="post">
      <FormToken />
      <Button kind="primary" size="large" wide>
        {words.intro.start}
      </Button>
    </form>
  );
}

function Attempts({ attempts }: { attempts: AttemptRow[] }) {
  const { text, language } = useRequestView();
  const words = text.assessment;
  const columns: Column<AttemptRow>[] = [
    {
      key: "number",
      header: words.intro.sitting,
      rowHeader: true,
      cell: (row) => (
        <a href={`/attempts/${row.attemptId}/result`}>{fill(words.intro.attempt, { number: row.number })}</a>
      ),
    },
    {
      key: "score",
      header: words.intro.score,
      align: "end",
      cell: (row) => fill(words.intro.scoreValue, { score: row.score }),
    },
    {
      key: "passed",
      header: words.intro.result,
      cell: (row) => (
        <StatusTag status={row.passed ? "done" : "neutral"}>
          {row.passed ? words.passed : words.notPassed}
        </StatusTag>
      ),
    },
    {
      key: "when",
      header: words.intro.when,
      cell: (row) => (
        <>
          {formatShanghaiDateTime(row.endedAt, language)}
          {row.isExpired ? <span className="block text-sm text-quiet">{words.intro.expired}</span> : null}
        </>
      ),
    },
  ];
  return (
    <Section title={words.intro.attempts}>
      <Table
        caption={words.intro.attempts}
        captionHidden
        columns={columns}
        rows={attempts}
        rowKey={(row) => row.attemptId}
        empty={<p className="text-quiet">{words.intro.none}</p>}
      />
    </Section>
  );
}
