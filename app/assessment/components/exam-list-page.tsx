import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { ButtonLink, EmptyState, LinkList, Page, PageHeader, type Status, StatusTag } from "#app/ui/index.ts";
import type { ExamRow, ExamState } from "../exam-views.server.ts";

const MARKS: Record<ExamState, Status> = { new: "todo", running: "doing", passed: "done", failed: "neutral" };

/** All exams: what each asks, how far one has come, and why one cannot begin now. */
export function ExamListPage({ exams }: { exams: ExamRow[] }) {
  const words = useText().assessment;
  return (
    <Page width="text">
      <PageHeader title={words.exams.title} lead={words.exams.lead} />
      {exams.length === 0 ? (
        <EmptyState
          title={words.exams.empty}
          action={<ButtonLink href="/courses">{words.exams.toCourses}</ButtonLink>}
        >
          {words.exams.emptyHint}
        </EmptyState>
      ) : (
        <LinkList
          items={exams.map((exam) => ({
            href: exam.runningId === null ? `/exams/${exam.examId}` : `/attempts/${exam.runningId}`,
            title: exam.title,
            description: (
              <>
                <ExamFigures exam={exam} />
                {exam.state === "running" ? <p className="text-plum">{words.exams.runningHint}</p> : null}
                {exam.lock === null ? null : <p>{lockSentence(exam.lock, words.exams.lock)}</p>}
              </>
            ),
            meta: (
              <StatusTag status={exam.lock && exam.state !== "passed" ? "locked" : MARKS[exam.state]}>
                {words.exams.state[exam.state]}
              </StatusTag>
            ),
          }))}
        />
      )}
    </Page>
  );
}

/** Minutes, questions, pass mark and own best, in one line. */
export function ExamFigures({
  exam,
}: {
  exam: Pick<ExamRow, "minutes" | "questionCount" | "passScore" | "best">;
}) {
  const words = useText().assessment.exams;
  const figures = [
    fill(words.questions, { count: exam.questionCount }),
    fill(words.minutes, { count: exam.minutes }),
    fill(words.pass, { score: exam.passScore }),
    ...(exam.best === null ? [] : [fill(words.best, { score: exam.best })]),
  ];
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
      {figures.map((figure) => (
        <span key={figure}>{figure}</span>
      ))}
    </span>
  );
}

/** Why no attempt can begin now. */
export function lockSentence(lock: NonNullable<ExamRow["lock"]>, words: Record<string, string>): string {
  return fill(words[lock.code] ?? "", lock.values);
}
