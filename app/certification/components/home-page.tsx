import type { ReactNode } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView, useText } from "#app/request-view.tsx";
import {
  ButtonLink,
  EmptyState,
  LinkList,
  NextStep,
  Page,
  ProgressLine,
  Section,
  Stat,
  StatRow,
  VisuallyHidden,
} from "#app/ui/index.ts";
import type { HomeView, RequirementView, TaskView } from "../views.server.ts";
import { Due } from "./due.tsx";

/** Where the large next step leads; null when there is none. */
export function nextHref(home: HomeView): string | null {
  const task = home.tasks.find((candidate) => !candidate.met);
  return home.running?.href ?? task?.requirements.find((candidate) => !candidate.met)?.href ?? null;
}

/**
 * Home: one large next step with its reason and date; below it the tasks; below them what is achieved.
 * @param children what else waits, below the tasks
 */
export function HomePage({ home, children }: { home: HomeView; children?: ReactNode }) {
  const { text, viewer } = useRequestView();
  const words = text.certification;
  const { achieved } = home;
  const nothingYet = achieved.lessons + achieved.plays + achieved.certificates === 0;
  return (
    <Page width="text">
      <h1>
        <VisuallyHidden>{words.home.title}</VisuallyHidden>
        <span className="text-lg font-normal text-quiet">
          {fill(words.home.greeting, { name: viewer?.displayName ?? "" })}
        </span>
      </h1>
      <Next home={home} />
      <Section title={words.home.tasks}>
        {home.tasks.length === 0 ? (
          <p className="text-quiet">{words.home.tasksEmpty}</p>
        ) : (
          <LinkList items={home.tasks.map((task) => taskRow(task, home.now, words))} />
        )}
      </Section>
      {children}
      <Section title={words.home.achieved}>
        {nothingYet ? (
          <p className="text-quiet">{words.home.achievedEmpty}</p>
        ) : (
          <StatRow>
            <Stat value={achieved.lessons} label={words.home.lessonsDone} href="/courses" />
            <Stat value={achieved.plays} label={words.home.playsDone} href="/scenarios" />
            <Stat value={achieved.certificates} label={words.home.certificates} href="/certificates" />
          </StatRow>
        )}
      </Section>
    </Page>
  );
}

type Words = ReturnType<typeof useText>["certification"];

function taskRow(task: TaskView, now: number, words: Words) {
  const progress = fill(words.track.progress, { done: task.done, all: task.requirements.length });
  return {
    href: `/tracks/${task.assignmentId}`,
    title: task.title,
    description: (
      <div className="stack-2">
        <span>{task.serial ? words.track.met : <Due dueAt={task.dueAt} now={now} />}</span>
        <ProgressLine
          value={task.done}
          max={task.requirements.length}
          label={words.track.requirements}
          valueText={progress}
        />
      </div>
    ),
  };
}

function Next({ home }: { home: HomeView }) {
  const words = useText().certification;
  if (home.running) {
    const [reason, action] = {
      attempt: [words.home.attemptRunning, words.home.openAttempt] as const,
      play: [words.home.playRunning, words.home.openPlay] as const,
      practice: [words.home.practiceRunning, words.home.openPractice] as const,
    }[home.running.kind];
    return (
      <NextStep
        kicker={words.home.nextKicker}
        title={home.running.title}
        reason={reason}
        action={
          <ButtonLink kind="primary" size="large" href={home.running.href} wide>
            {action}
          </ButtonLink>
        }
      />
    );
  }
  const task = home.tasks.find((candidate) => !candidate.met);
  const requirement = task?.requirements.find((candidate) => !candidate.met);
  if (task && requirement) return <NextRequirement task={task} requirement={requirement} now={home.now} />;
  const isDone = home.tasks.length > 0;
  return (
    <EmptyState
      title={isDone ? words.home.doneTitle : words.home.nothingTitle}
      action={
        <>
          <ButtonLink href="/courses">{words.home.browseLessons}</ButtonLink>
          <ButtonLink href="/scenarios">{words.home.browseScenarios}</ButtonLink>
        </>
      }
    >
      {isDone ? words.home.doneReason : words.home.nothingReason}
    </EmptyState>
  );
}

function NextRequirement({
  task,
  requirement,
  now,
}: {
  task: TaskView;
  requirement: RequirementView;
  now: number;
}) {
  const words = useText().certification;
  const next = words.next[requirement.kind];
  const open = task.requirements.length - task.done;
  return (
    <NextStep
      kicker={words.home.nextKicker}
      title={fill(next.title, { title: requirement.title })}
      reason={fill(words.why, { track: task.title, open })}
      due={<Due dueAt={task.dueAt} now={now} />}
      action={
        <ButtonLink kind="primary" size="large" href={requirement.href} wide>
          {next.action}
        </ButtonLink>
      }
    />
  );
}
