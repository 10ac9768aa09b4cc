import { formatShanghaiDate } from "#app/certification/calendar.ts";
import { Island } from "#app/islands/island.tsx";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import PrintButton from "#app/roleplay/components/print-button.tsx";
import {
  ButtonLink,
  DescriptionList,
  LinkList,
  Notice,
  Page,
  PageHeader,
  Section,
  StatusTag,
} from "#app/ui/index.ts";
import { shanghaiTime } from "../clock-words.ts";
import type { ResultView } from "../result-view.server.ts";
import { ToldQuestions } from "./told-questions.tsx";

/**
 * What an attempt came to: score, what to read again, every question with its reasons, and the receipt.
 * @param props.refused why the last answer did not count, as a code; null when nothing was refused
 */
export function AttemptResultPage({ view, refused }: { view: ResultView; refused: string | null }) {
  const words = useRequestView().text.assessment;
  const { receipt, passed } = view;
  const refusals: Record<string, string> = words.result.refused;
  const late = refused === null ? undefined : refusals[refused];
  return (
    <Page width="text">
      <PageHeader
        title={words.result.title}
        kicker={fill(words.result.kicker, { exam: view.examTitle, number: view.number })}
        back={{ href: `/exams/${view.examId}`, label: words.result.back }}
      />
      {late === undefined ? null : <Notice tone="warning" title={late} />}
      <section className="stack-4">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <p className="text-5xl font-bold tabular-nums">
            {fill(words.result.scored, { score: view.score })}
          </p>
          <div className="pb-1">
            <StatusTag status={passed ? "done" : "failed"}>
              {passed ? words.passed : words.notPassed}
            </StatusTag>
            <p className="text-sm text-quiet tabular-nums">
              {fill(words.result.passMark, { score: view.passScore })} ·{" "}
              {fill(view.maxPoints > receipt.questionCount ? words.result.pointsParts : words.result.points, {
                points: view.points,
                all: view.maxPoints,
              })}
            </p>
          </div>
        </div>
        <p className="max-w-measure">{passed ? words.result.passedLead : words.result.failedLead}</p>
        {receipt.status === "expired" ? <p className="text-quiet">{words.result.expired}</p> : null}
      </section>
      <Lessons view={view} />
      <Section title={words.result.questions}>
        {view.questions ? (
          <ToldQuestions questions={view.questions} />
        ) : (
          <p className="max-w-measure text-quiet">{view.untold ? words.result.untold[view.untold] : null}</p>
        )}
      </Section>
      <ReceiptSection view={view} />
    </Page>
  );
}

function Lessons({ view }: { view: ResultView }) {
  const words = useRequestView().text.assessment.result;
  const isAllRight = view.points === view.maxPoints;
  return (
    <Section title={words.lessons}>
      {view.lessons.length === 0 ? (
        <p className="text-quiet">{isAllRight ? words.noLessons : words.noLessonFound}</p>
      ) : (
        <LinkList
          items={view.lessons.map((lesson) => ({
            href: `/lessons/${lesson.id}`,
            icon: "book",
            title: lesson.title,
            meta: fill(words.lessonCount, { count: lesson.count }),
          }))}
        />
      )}
    </Section>
  );
}

function ReceiptSection({ view }: { view: ResultView }) {
  const { text, language } = useRequestView();
  const words = text.assessment.result;
  const { receipt } = view;
  const instant = (at: number) => `${formatShanghaiDate(at, language)} ${shanghaiTime(at)}`;
  const digest = receipt.digest.match(/.{1,4}/g)?.join(" ");
  return (
    <Section title={words.receipt} lead={words.receiptLead} id="receipt">
      <DescriptionList
        items={[
          { term: words.startedAt, description: instant(view.startedAt) },
          { term: words.endedAt, description: instant(receipt.endedAt) },
          {
            term: words.answered,
            description: fill(words.answeredOf, { count: receipt.answeredCount, all: receipt.questionCount }),
          },
          {
            term: words.digest,
            description: (
              <>
                <code className="break-words">{digest}</code>
                <p className="text-sm text-quiet">{words.digestHint}</p>
                <StatusTag status={view.isIntact ? "done" : "failed"}>
                  {view.isIntact ? words.intact : words.altered}
                </StatusTag>
              </>
            ),
          },
          { term: words.attemptId, description: <code className="break-all">{receipt.attemptId}</code> },
        ]}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">
        <Island name="print-button" component={PrintButton} props={{ label: words.print }} />
        <ButtonLink kind="quiet" href={`/exams/${view.examId}`}>
          {words.again}
        </ButtonLink>
      </div>
    </Section>
  );
}
