import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WITHDRAWAL_REASONS } from "#app/certification/assignment.schema.ts";
import {
  actOnAssignments,
  currentAssignments,
  taskView,
  trackOptions,
} from "#app/certification/assignments.server.ts";
import { shanghaiDate } from "#app/certification/calendar.ts";
import { readPersonHistory } from "#app/organisation/audit.server.ts";
import { type HandOver, HandOverPage } from "#app/organisation/components/hand-over-page.tsx";
import { ConfirmDisablePage, PersonPage } from "#app/organisation/components/person-page.tsx";
import { ConfirmWithdrawPage } from "#app/organisation/components/person-tasks.tsx";
import { actOnPerson } from "#app/organisation/person-actions.server.ts";
import { grantableRoles, mayManageAccount } from "#app/organisation/roles.ts";
import { findManagedPerson } from "#app/organisation/scope.server.ts";
import { readManagedUnits } from "#app/organisation/units.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";

export const handle = { scripts: "none", nav: "people" } as const;
export const meta = pageTitle;

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return door(context, "managePeople", async (viewer) => {
    const { app, language } = context;
    const person = await findManagedPerson(app, viewer, params.personId ?? "");
    const { isDemo: _, ...view } = person;
    const [units, assignments, history] = await Promise.all([
      readManagedUnits(app, viewer),
      currentAssignments(app, person.personId),
      readPersonHistory(app, person.personId, language),
    ]);
    const query = new URL(request.url).searchParams;
    const mayManage = mayManageAccount(viewer.roles, person.roles);
    const isOwn = viewer.personId === person.personId;
    return json({
      pageTitle: person.displayName,
      person: view,
      isOwn,
      mayManage,
      grantable: grantableRoles(viewer.roles),
      units,
      tasks: assignments.map((task) => taskView(app, task, language)),
      tracks: trackOptions(app, language),
      today: shanghaiDate(context.now),
      history: history.map(({ id, at, time, sentence }) => ({ id, at, time, sentence })),
      done: query.get("done"),
      confirm: query.get("confirm") === "disable" && mayManage && !isOwn && person.state !== "disabled",
      withdraw: query.get("withdraw"),
      whys: WITHDRAWAL_REASONS,
    });
  });
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return formDoor(context, request, "managePeople", async (form, viewer) => {
    const personId = params.personId ?? "";
    const task = await actOnAssignments(context.app, viewer, personId, form);
    if (task) return redirect(`/people/${personId}?done=${task}`);
    const outcome = await actOnPerson(context.app, viewer, personId, form);
    if (outcome.done !== "reset") return redirect(`/people/${personId}?done=${outcome.done}`);
    // The link stands in this answer and nowhere else: a redirect would have to carry it in an address.
    const { displayName, userName } = outcome.person;
    const link = `${context.app.env.publicUrl}/set-up/${outcome.token}`;
    return json({
      handOver: {
        kind: "reset",
        personId,
        displayName,
        userName,
        link,
        expiresAt: outcome.expiresAt,
      } satisfies HandOver,
    });
  });
}

export default function Person() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData() as { handOver: HandOver } | RefusedForm | undefined;
  if (answer && "handOver" in answer) return <HandOverPage {...answer.handOver} />;
  const task = data.tasks.find((one) => one.assignmentId === data.withdraw && one.state !== "done");
  if (!answer && data.confirm) return <ConfirmDisablePage person={data.person} />;
  if (!answer && task) return <ConfirmWithdrawPage person={data.person} task={task} whys={data.whys} />;
  return <PersonPage {...data} refused={answer} />;
}
