import { Island } from "#app/islands/island.tsx";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Notice, NumberGrid, Page, PageHeader, Section } from "#app/ui/index.ts";
import type { ReviewView } from "../attempt-views.server.ts";
import AttemptSubmit from "./attempt-submit.tsx";
import { ReviewClock } from "./review-clock.tsx";

/** What is checked before handing in: which questions have no answer, and the confirmation. */
export function AttemptReviewPage({ view, refused }: { view: ReviewView; refused?: RefusedForm }) {
  const { text, formToken } = useRequestView();
  const words = text.assessment;
  const { attemptId, state, unanswered } = view;
  const fields: Record<string, string> = text.platform.field;
  const sentences: Record<string, string> = text.platform.refusal;
  const code = refused?.refusal.fields.confirm;
  const { item, states, overview, clock, clockAtLoad, deadline, minutesLeft } = words.question;
  const hrefOf = (n: number) => `/attempts/${attemptId}?q=${n}`;
  return (
    <Page width="text">
      <PageHeader
        title={words.review.title}
        kicker={view.examTitle}
        back={{ href: `/attempts/${attemptId}`, label: words.review.back }}
        actions={
          <Island
            name="review-clock"
            component={ReviewClock}
            props={{
              attemptId,
              deadlineAt: state.deadlineAt,
              serverNow: state.now,
              words: { clock, clockAtLoad, deadline, minutesLeft },
            }}
          />
        }
      />
      {refused && code === undefined ? (
        <Notice
          tone="warning"
          live="alert"
          title={fill(sentences[refused.refusal.code] ?? "", refused.refusal.values)}
        />
      ) : null}
      <Section>
        {unanswered.length === 0 ? (
          <Notice tone="saved" title={fill(words.review.complete, { count: state.answers.length })} />
        ) : (
          <Notice tone="warning" title={fill(words.review.unanswered, { count: unanswered.length })}>
            <p>{words.review.unansweredHint}</p>
          </Notice>
        )}
        <NumberGrid
          label={overview}
          words={states}
          items={state.answers.map(({ value }, index) => {
            const kind = value.length > 0 ? "answered" : "empty";
            const number = index + 1;
            return { href: hrefOf(number), number, state: kind, label: fill(item[kind], { n: number }) };
          })}
        />
      </Section>
      <Island
        name="attempt-submit"
        component={AttemptSubmit}
        props={{
          attemptId,
          formToken,
          error: code === undefined ? null : (fields[code] ?? ""),
          words: words.review,
        }}
      />
    </Page>
  );
}
