import { formatLastDay } from "#app/certification/calendar.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  ButtonRow,
  Disclosure,
  Page,
  PageHeader,
  RadioGroup,
  Section,
  StatusTag,
} from "#app/ui/index.ts";
import { RefusedNotice } from "./form-errors.tsx";
import { TrackFields, type TrackOption } from "./new-person-page.tsx";
import type { PersonView } from "./person-page.tsx";

/** An assignment as administrators see it. */
export interface TaskView {
  assignmentId: string;
  title: string;
  cycle: number;
  dueAt: number;
  reason: string;
  state: "open" | "overdue" | "done";
}

export interface PersonTasksProps {
  person: PersonView;
  tasks: readonly TaskView[];
  tracks: readonly TrackOption[];
  today: string;
  refused?: RefusedForm;
}

/** What a person must complete until when, and the form that assigns more. */
export function PersonTasks({ person, tasks, tracks, today, refused }: PersonTasksProps) {
  const { text, language } = useRequestView();
  const words = text.organisation.person;
  const { newPerson } = text.organisation;
  const state = (task: TaskView) =>
    task.state === "done" ? (
      <StatusTag status="done">{words.taskDone}</StatusTag>
    ) : task.state === "overdue" ? (
      <StatusTag status="late">{words.taskOverdue}</StatusTag>
    ) : (
      <StatusTag status="doing">{words.taskOpen}</StatusTag>
    );
  return (
    <Section title={words.tasksTitle}>
      {tasks.length === 0 ? (
        <p className="text-quiet">{words.noTasks}</p>
      ) : (
        <ul className="border-t">
          {tasks.map((task) => (
            <li key={task.assignmentId} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b py-3">
              <div className="min-w-0 flex-1 basis-72">
                <p className="flex flex-wrap items-center gap-x-4 font-semibold">
                  {task.title}
                  {state(task)}
                </p>
                <p className="text-sm text-quiet">
                  {fill(text.platform.time.dueOn, { date: formatLastDay(task.dueAt, language) })}
                  {task.cycle > 1 ? ` · ${fill(words.taskCycle, { cycle: task.cycle })}` : null}
                </p>
                <p className="text-sm text-quiet" lang="zh-CN">
                  {task.reason}
                </p>
              </div>
              {task.state === "done" ? null : (
                <ButtonLink href={`/people/${person.personId}?withdraw=${task.assignmentId}`} kind="quiet">
                  {words.withdrawTask}
                  <span className="sr-only"> · {task.title}</span>
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.assign} open={refused !== undefined} id="assign">
        <form method="post" className="stack-6">
          <RefusedNotice
            refused={refused}
            labels={{ trackId: words.assignTrack, dueOn: newPerson.due, reason: newPerson.reason }}
          />
          <FormToken />
          <input type="hidden" name="intent" value="assign" />
          <TrackFields tracks={tracks} today={today} placeholder={words.chooseTrack} refused={refused} />
          <Button>{words.assign}</Button>
        </form>
      </Disclosure>
    </Section>
  );
}

/** The step before an assignment is taken back. @param whys the reasons to choose from */
export function ConfirmWithdrawPage({
  person,
  task,
  whys,
}: {
  person: PersonView;
  task: TaskView;
  whys: readonly string[];
}) {
  const words = useRequestView().text.organisation.person;
  const reasons: Record<string, string> = words.whys;
  const here = `/people/${person.personId}`;
  return (
    <Page width="text">
      <PageHeader
        title={fill(words.withdrawTaskTitle, { track: task.title })}
        lead={words.withdrawTaskBody}
        back={{ href: here, label: person.displayName }}
      />
      <form method="post" action={here} className="stack-6">
        <FormToken />
        <input type="hidden" name="intent" value="withdrawTask" />
        <input type="hidden" name="assignmentId" value={task.assignmentId} />
        <RadioGroup
          name="why"
          legend={words.why}
          options={whys.map((why) => ({ value: why, label: reasons[why] ?? why }))}
          defaultValue={whys[0]}
          required
        />
        <ButtonRow>
          <Button kind="danger">{words.confirmWithdrawTask}</Button>
          <ButtonLink href={here} kind="quiet">
            {words.keepTask}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}
