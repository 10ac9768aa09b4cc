import type { InquiryList, InquiryView } from "#app/learning/inquiries.server.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { ButtonLink, EmptyState, Notice, Page, PageHeader, Pagination, Tabs } from "#app/ui/index.ts";
import { Inquiry } from "./inquiry.tsx";
import { OwnTextForm } from "./own-form.tsx";

const href = (state: string, page = 1): string =>
  `/questions?state=${state}${page > 1 ? `&page=${page}` : ""}`;

/** What trainees ask, for the trainers of their units. */
export function QuestionsPage({ list, isDone }: { list: InquiryList; isDone: boolean }) {
  const words = useText().own.questions;
  const isOpen = list.state === "open";
  return (
    <Page>
      <PageHeader title={words.title} lead={words.lead} />
      {isDone ? <Notice tone="saved" live="status" title={words.done} /> : null}
      <div className="stack-2">
        <Tabs
          label={words.filter}
          items={[
            { href: href("open"), label: words.open, current: isOpen, count: list.counts.open },
            { href: href("answered"), label: words.answered, current: !isOpen, count: list.counts.answered },
          ]}
        />
        {list.entries.length === 0 ? (
          <EmptyState title={isOpen ? words.emptyOpen : words.emptyAnswered}>
            {isOpen ? words.emptyOpenHint : words.emptyAnsweredHint}
          </EmptyState>
        ) : (
          <ul>
            {list.entries.map((inquiry) => (
              <li key={inquiry.id} className="stack-3 border-b border-line py-6">
                <Inquiry inquiry={inquiry} isForTrainer />
                <ButtonLink
                  href={`/questions/${inquiry.id}`}
                  icon="edit"
                  kind={isOpen ? "secondary" : "quiet"}
                >
                  {isOpen ? words.answer : words.addAnswer}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
        <Pagination
          label={words.pages}
          page={list.page}
          pages={list.pages}
          hrefFor={(page) => href(list.state, page)}
          prevLabel={words.previous}
          nextLabel={words.next}
          statusText={fill(words.pageOf, { page: list.page, pages: list.pages })}
        />
      </div>
    </Page>
  );
}

/** One question, and the form for its answer. */
export function QuestionPage({ inquiry, refused }: { inquiry: InquiryView; refused?: RefusedForm }) {
  const words = useText().own.questions;
  return (
    <Page width="text">
      <PageHeader back={{ href: "/questions", label: words.back }} title={words.one} />
      <Inquiry inquiry={inquiry} isForTrainer />
      <OwnTextForm
        words={{ text: words.text, textHint: words.textHint, submit: words.send, summary: words.summary }}
        refused={refused}
        icon="send"
      />
    </Page>
  );
}
