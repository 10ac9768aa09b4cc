import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { BookmarkView } from "#app/learning/bookmarks.server.ts";
import type { InquiryView } from "#app/learning/inquiries.server.ts";
import type { NoteView } from "#app/learning/notes.server.ts";
import type { OwnSubject } from "#app/learning/own.schema.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView, useText } from "#app/request-view.tsx";
import { Button, ButtonLink, EmptyState, Notice, Page, PageHeader, Section, Tabs } from "#app/ui/index.ts";
import { Inquiry } from "./inquiry.tsx";
import { AboutTitle } from "./own-form.tsx";

/** The three views of what is one's own. */
export const NOTE_TABS = ["notes", "bookmarks", "questions"] as const;
export type NoteTab = (typeof NOTE_TABS)[number];

/** What was just done, and what would undo it. */
export type NotesDone =
  | { code: "saved" | "restored" | "marked" | "asked" | "seen" }
  | { code: "removed"; noteId: string }
  | { code: "unmarked"; about: OwnSubject };

export interface NotesPageProps {
  tab: NoteTab;
  done: NotesDone | null;
  notes: readonly NoteView[];
  bookmarks: readonly BookmarkView[];
  questions: readonly InquiryView[];
}

/** Everything a person has noted, marked and asked. */
export function NotesPage({ tab, done, notes, bookmarks, questions }: NotesPageProps) {
  const words = useText().own.notes;
  const counts = { notes: notes.length, bookmarks: bookmarks.length, questions: questions.length };
  return (
    <Page width="text">
      <PageHeader title={words.title} lead={words.lead} />
      {done === null ? null : <Done done={done} />}
      <div className="stack-2">
        <Tabs
          label={words.tabs}
          items={NOTE_TABS.map((one) => ({
            href: `/notes?tab=${one}`,
            label: words[one],
            current: one === tab,
            count: counts[one],
          }))}
        />
        {tab === "notes" ? <Notes notes={notes} /> : null}
        {tab === "bookmarks" ? <Bookmarks bookmarks={bookmarks} /> : null}
        {tab === "questions" ? <Questions questions={questions} /> : null}
      </div>
      {counts.notes + counts.bookmarks + counts.questions === 0 ? null : (
        <Section title={words.exports} lead={words.exportLead}>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/notes/export?format=md" icon="download" download>
              {words.markdown}
            </ButtonLink>
            <ButtonLink href="/notes/export?format=json" icon="download" download kind="quiet">
              {words.json}
            </ButtonLink>
          </div>
        </Section>
      )}
    </Page>
  );
}

function Done({ done }: { done: NotesDone }) {
  const words = useText().own.notes;
  return (
    <Notice
      tone="saved"
      live="status"
      title={words.done[done.code]}
      actions={
        done.code === "removed" ? (
          <NoteButton noteId={done.noteId} intent="restore">
            {words.undo}
          </NoteButton>
        ) : done.code === "unmarked" ? (
          <BookmarkButton about={done.about} set="1">
            {words.undo}
          </BookmarkButton>
        ) : undefined
      }
    >
      {done.code === "removed" ? words.removedHint : undefined}
    </Notice>
  );
}

function NoteButton({ noteId, intent, children }: { noteId: string; intent: string; children: string }) {
  return (
    <form method="post" action="/notes?index">
      <FormToken />
      <input type="hidden" name="id" value={noteId} />
      <Button name="intent" value={intent} kind={intent === "remove" ? "quiet" : "secondary"}>
        {children}
      </Button>
    </form>
  );
}

function BookmarkButton({ about, set, children }: { about: OwnSubject; set: "0" | "1"; children: string }) {
  return (
    <form method="post" action="/bookmarks">
      <FormToken />
      <input type="hidden" name="aboutKind" value={about.aboutKind} />
      <input type="hidden" name="aboutId" value={about.aboutId} />
      <input type="hidden" name="next" value="/notes" />
      <Button name="set" value={set} kind={set === "0" ? "quiet" : "secondary"}>
        {children}
      </Button>
    </form>
  );
}

function Notes({ notes }: { notes: readonly NoteView[] }) {
  const { language, text } = useRequestView();
  const words = text.own.notes;
  if (notes.length === 0)
    return (
      <EmptyState
        title={words.emptyNotes}
        action={<ButtonLink href="/courses">{words.toCourses}</ButtonLink>}
      >
        {words.emptyNotesHint}
      </EmptyState>
    );
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} className="stack-2 border-b border-line py-6">
          <h2 className="font-semibold">
            <AboutTitle about={note.about} />
          </h2>
          <p className="max-w-measure whitespace-pre-wrap break-words">{note.text}</p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
            <span>{fill(words.changed, { time: formatShanghaiDateTime(note.changedAt, language) })}</span>
            <ButtonLink kind="quiet" href={`/notes/${note.id}`}>
              {words.edit}
            </ButtonLink>
            <NoteButton noteId={note.id} intent="remove">
              {words.remove}
            </NoteButton>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Bookmarks({ bookmarks }: { bookmarks: readonly BookmarkView[] }) {
  const { language, text } = useRequestView();
  const words = text.own.notes;
  if (bookmarks.length === 0)
    return (
      <EmptyState
        title={words.emptyBookmarks}
        action={<ButtonLink href="/courses">{words.toCourses}</ButtonLink>}
      >
        {words.emptyBookmarksHint}
      </EmptyState>
    );
  return (
    <ul>
      {bookmarks.map(({ about, at }) => (
        <li
          key={`${about.kind} ${about.id}`}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-4"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              <AboutTitle about={about} />
            </p>
            <p className="text-sm text-quiet">
              {words.kind[about.kind]} ·{" "}
              {fill(words.markedAt, { time: formatShanghaiDateTime(at, language) })}
            </p>
          </div>
          <BookmarkButton about={{ aboutKind: about.kind, aboutId: about.id }} set="0">
            {words.remove}
          </BookmarkButton>
        </li>
      ))}
    </ul>
  );
}

function Questions({ questions }: { questions: readonly InquiryView[] }) {
  const { own } = useText();
  const fresh = questions.flatMap((question) => question.answers).filter((answer) => answer.isNew).length;
  if (questions.length === 0)
    return (
      <EmptyState
        title={own.notes.emptyQuestions}
        action={<ButtonLink href="/courses">{own.notes.toCourses}</ButtonLink>}
      >
        {own.notes.emptyQuestionsHint}
      </EmptyState>
    );
  return (
    <>
      {fresh === 0 ? null : (
        <form
          method="post"
          action="/notes?index"
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2"
        >
          <FormToken />
          <p className="font-semibold">{fill(own.asked.newCount, { count: fresh })}</p>
          <Button name="intent" value="seen" icon="check">
            {own.asked.seen}
          </Button>
        </form>
      )}
      <ul>
        {questions.map((question) => (
          <li key={question.id} className="border-b border-line py-6">
            <Inquiry inquiry={question} />
          </li>
        ))}
      </ul>
    </>
  );
}
