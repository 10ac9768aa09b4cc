import { Island } from "#app/islands/island.tsx";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Page } from "#app/ui/index.ts";
import { answerWords } from "../answer-words.ts";
import type { QuestionView } from "../attempt-views.server.ts";
import ExamQuestion from "./exam-question.tsx";

export interface AttemptQuestionPageProps {
  view: QuestionView;
  /** names the plain form of this page */
  clientId: string;
  /** the question that was saved on the way here */
  savedBefore: number | null;
  refused?: RefusedForm;
}

/** One question of a running attempt. The browser gets this question and, of the others, whether they are answered. */
export function AttemptQuestionPage({ view, clientId, savedBefore, refused }: AttemptQuestionPageProps) {
  const { text, formToken } = useRequestView();
  const { attemptId, n, question, state } = view;
  const sentences: Record<string, string> = text.platform.refusal;
  const { badRequest, questionUnknown, optionUnknown, tooLarge } = text.platform.refusal;
  const own = state.answers[n - 1];
  const savedAt = savedBefore === null ? null : (state.answers[savedBefore - 1]?.savedAt ?? null);
  return (
    <Page>
      <Island
        name="exam-question"
        component={ExamQuestion}
        props={{
          attemptId,
          formToken,
          examTitle: view.examTitle,
          n,
          question,
          value: own?.value ?? [],
          savedAt: own?.savedAt ?? null,
          seq: state.seq,
          serverNow: state.now,
          deadlineAt: state.deadlineAt,
          answered: state.answers.map(({ value }) => value.length > 0),
          clientId,
          before: savedBefore === null || savedAt === null ? null : { n: savedBefore, savedAt },
          refused: refused
            ? fill(sentences[refused.refusal.code] ?? badRequest, refused.refusal.values)
            : null,
          words: text.assessment.question,
          answerWords: answerWords(text.assessment.answer, question),
          refusals: { badRequest, questionUnknown, optionUnknown, tooLarge },
        }}
      />
    </Page>
  );
}
