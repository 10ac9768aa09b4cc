import { Island } from "#app/islands/island.tsx";
import { correctionHref } from "#app/learning/anchors.ts";
import { refusalSentence } from "#app/learning/components/refused.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView, useText } from "#app/request-view.tsx";
import {
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Notice,
  Page,
  PageHeader,
  type Status,
  StatusMark,
} from "#app/ui/index.ts";
import { isChoiceField } from "../answer-form.ts";
import { answerWords } from "../answer-words.ts";
import type { DailyQuestionView, DailyStep, DailyView } from "../daily-view.server.ts";
import { DailyDays } from "./daily-days.tsx";
import DailyQuestion from "./daily-question.tsx";

/** The daily practice: one question at a time, or what today came to. */
export function DailyPage({ view, refused }: { view: DailyView; refused?: RefusedForm }) {
  const words = useText().daily;
  const held = view.steps.filter(({ state }) => state === "held").length;
  const isDone = view.steps.length > held;
  return (
    <Page width="text">
      <PageHeader title={words.title} lead={words.lead} />
      {refused ? <Refused refused={refused} /> : null}
      {view.isStarter && view.question ? <p className="text-quiet">{words.starter}</p> : null}
      {view.steps.length > 0 ? <Steps steps={view.steps} current={view.question?.n ?? null} /> : null}
      {held > 0 ? <Notice tone="info" title={fill(words.held, { count: held })} /> : null}
      {view.question ? (
        <Question question={view.question} total={view.steps.length} refused={refused} />
      ) : isDone ? (
        <Done steps={view.steps} />
      ) : held > 0 ? null : (
        <Nothing view={view} />
      )}
      {view.days.weekCount + view.days.monthCount > 0 ? <DailyDays days={view.days} /> : null}
    </Page>
  );
}

const MARKS: Record<DailyStep["state"], Status> = {
  open: "todo",
  right: "done",
  wrong: "doing",
  held: "locked",
};

/** Today's questions in a row; the one on the page is marked. */
function Steps({ steps, current }: { steps: readonly DailyStep[]; current: number | null }) {
  const words = useText().daily;
  return (
    <nav aria-label={words.steps}>
      <ol className="grid max-w-96 grid-cols-5 gap-2">
        {steps.map(({ n, state }) => {
          const name = fill(words.step, { n, state: words.state[state] });
          const inside = (
            <>
              <StatusMark status={MARKS[state]} />
              <span aria-hidden="true">{n}</span>
            </>
          );
          const looks = "flex min-h-11 items-center justify-center gap-2 rounded-md border";
          return (
            <li key={n}>
              {state === "held" ? (
                <span role="img" aria-label={name} className={`${looks} border-line text-quiet`}>
                  {inside}
                </span>
              ) : (
                <a
                  href={`/daily?n=${n}`}
                  aria-label={name}
                  aria-current={n === current ? "step" : undefined}
                  className={`${looks} text-ink no-underline tabular-nums ${n === current ? "border-plum bg-plum-soft font-semibold" : "border-line"}`}
                >
                  {inside}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Kinds of question of which a part can be right. */
const PART_BY_PART: readonly string[] = ["ordering", "matching", "case"];

function Question({
  question: view,
  total,
  refused,
}: {
  question: DailyQuestionView;
  total: number;
  refused?: RefusedForm;
}) {
  const { text, formToken } = useRequestView();
  const words = text.daily;
  const { question, n } = view;
  const { kind } = question;
  const { judgeTrue, judgeFalse } = text.learning.check;
  const judge = { true: judgeTrue, false: judgeFalse };
  const isUnfinished =
    refused?.refusal.fields.value !== undefined && refused.values.questionId === view.questionId;
  return (
    <Island
      name="daily-question"
      component={DailyQuestion}
      props={{
        path: `/daily?n=${n}`,
        endpoint: "/api/daily/answers",
        questionId: view.questionId,
        questionHash: view.questionHash,
        question,
        formToken,
        correctionHref: correctionHref("question", view.questionId),
        lesson: view.lesson,
        answer: view.answer,
        unfinished: isUnfinished ? choicesTyped(refused) : null,
        words: {
          heading: `${fill(words.place, { n, total })} · ${text.assessment.kind[kind]}`,
          hint: kind === "multiple" ? words.hint : "",
          submit: words.submit,
          sending: words.sending,
          gap: words.gap,
          right: words.right,
          wrong: PART_BY_PART.includes(kind) ? words.wrongSome : words.wrong,
          again: words.again,
          lesson: fill(words.lesson, { title: view.lesson?.title ?? "" }),
          next: view.isLast ? words.finish : words.next,
          offline: words.offline,
          correction: words.correction,
          answer: { ...answerWords(text.assessment.answer, question), judge },
          told: { ...text.assessment.told, judge },
        },
      }}
    />
  );
}

function Refused({ refused }: { refused: RefusedForm }) {
  const { platform, daily: words } = useText();
  const gap = refused.refusal.fields.value;
  if (gap === undefined)
    return (
      <Notice tone="danger" live="alert" title={words.notSaved}>
        {refusalSentence(platform, refused)}
      </Notice>
    );
  const gaps: Record<string, string> = words.gap;
  return (
    <ErrorSummary
      title={gaps[gap] ?? words.gap.unfinished}
      errors={[{ name: "value", message: words.goTo, id: "daily" }]}
    />
  );
}

/** The choices that came with a refused form. */
function choicesTyped({ values }: RefusedForm): string[] {
  return Object.entries(values).flatMap(([name, lines]) =>
    isChoiceField(name) ? lines.split("\n").filter(Boolean) : [],
  );
}

function Done({ steps }: { steps: readonly DailyStep[] }) {
  const words = useText().daily;
  const right = steps.filter(({ state }) => state === "right").length;
  const total = steps.filter(({ state }) => state !== "held").length;
  return (
    <Notice
      tone="saved"
      title={words.done}
      actions={
        <ButtonLink href="/courses" kind="secondary">
          {words.toLessons}
        </ButtonLink>
      }
    >
      <p>{fill(right > 0 ? words.doneSum : words.doneNone, { right, total })}</p>
    </Notice>
  );
}

function Nothing({ view }: { view: DailyView }) {
  const words = useText().daily;
  const toLessons = <ButtonLink href="/courses">{words.toLessons}</ButtonLink>;
  if (!view.hasLearned)
    return (
      <EmptyState title={words.newTitle} action={toLessons}>
        {words.newHint}
      </EmptyState>
    );
  return (
    <EmptyState title={words.restTitle} action={toLessons}>
      {view.nextOn === null ? words.restPlain : fill(words.restHint, { date: view.nextOn })}
    </EmptyState>
  );
}
