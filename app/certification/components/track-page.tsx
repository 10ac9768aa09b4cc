import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  ButtonLink,
  DescriptionList,
  Page,
  PageHeader,
  ProgressLine,
  Section,
  Steps,
} from "#app/ui/index.ts";
import { formatShanghaiDate, formatShanghaiDateTime } from "../calendar.ts";
import type { TaskView } from "../views.server.ts";
import { Due } from "./due.tsx";

/** One assignment: what is required, what is done and why, what comes next, and why its dates are what they are. */
export function TrackPage({ task, now }: { task: TaskView; now: number }) {
  const { text, language } = useRequestView();
  const words = text.certification;
  const firstOpen = task.requirements.findIndex((requirement) => !requirement.met);
  const progress = fill(words.track.progress, { done: task.done, all: task.requirements.length });
  return (
    <Page width="text">
      <PageHeader
        title={task.title}
        lead={task.description}
        back={{ href: "/", label: text.platform.nav.home }}
        actions={
          task.serial ? (
            <ButtonLink kind="primary" href={`/certificates/${task.serial}`}>
              {words.track.certificate}
            </ButtonLink>
          ) : undefined
        }
      />
      <ProgressLine
        value={task.done}
        max={task.requirements.length}
        label={words.track.requirements}
        valueText={progress}
      />
      <Section title={words.track.requirements}>
        <Steps
          label={words.track.requirements}
          stateWords={words.track.state}
          items={task.requirements.map((requirement, index) => ({
            label: `${words.kind[requirement.kind]} · ${requirement.title}`,
            href: requirement.href,
            state: requirement.met ? "done" : index === firstOpen ? "current" : "todo",
            note: requirement.met
              ? [
                  requirement.at === null ? "" : formatShanghaiDateTime(requirement.at, language),
                  requirement.value === null ? "" : String(requirement.value),
                ]
                  .filter(Boolean)
                  .join(" · ")
              : `${fill(words.reason[requirement.reason], { value: requirement.value ?? 0, min: requirement.min ?? 0 })} · ${fill(words.needs[requirement.kind], { min: requirement.min ?? 0 })}`,
          }))}
        />
      </Section>
      <DescriptionList
        items={[
          {
            term: words.track.due,
            description: (
              <>
                {task.serial ? words.track.met : <Due dueAt={task.dueAt} now={now} />}
                <span className="block text-sm text-quiet">{words.track.dueWhy}</span>
              </>
            ),
          },
          {
            term: words.track.assigned,
            description: `${formatShanghaiDate(task.assignedAt, language)} · ${fill(words.track.cycle, { count: task.cycle })}`,
          },
          {
            term: words.track.validity,
            description: (
              <>
                {fill(words.track.months, { count: task.validityMonths })}
                <span className="block text-sm text-quiet">
                  {fill(words.track.validityWhy, { count: task.validityMonths })}
                </span>
              </>
            ),
          },
        ]}
      />
    </Page>
  );
}
