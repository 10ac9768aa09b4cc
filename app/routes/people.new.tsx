import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { assignTrackSchema } from "#app/certification/assignment.schema.ts";
import { createAccountWithTrack, trackOptions } from "#app/certification/assignments.server.ts";
import { shanghaiDate } from "#app/certification/calendar.ts";
import { newAccountSchema } from "#app/organisation/account.schema.ts";
import { type HandOver, HandOverPage } from "#app/organisation/components/hand-over-page.tsx";
import { NewPersonPage } from "#app/organisation/components/new-person-page.tsx";
import { grantableRoles } from "#app/organisation/roles.ts";
import { readManagedUnits } from "#app/organisation/units.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "people" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "managePeople", async (viewer) =>
    json({
      pageTitle: dictionaries[context.language].organisation.newPerson.title,
      units: await readManagedUnits(context.app, viewer),
      grantable: grantableRoles(viewer.roles),
      tracks: trackOptions(context.app, context.language),
      today: shanghaiDate(context.now),
    }),
  );
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "managePeople", async (form, viewer) => {
    const { app } = context;
    const fields = formFields(form, ["roles"]);
    const account = parseCommand(newAccountSchema, fields);
    const hasFirst = ["trackId", "dueOn", "reason"].some((name) => fields[name]);
    const first = hasFirst ? parseCommand(assignTrackSchema.omit({ personId: true }), fields) : null;
    const { personId, token, expiresAt } = await createAccountWithTrack(app, viewer, account, first);
    // The link stands in this answer and nowhere else: a redirect would have to carry it in an address.
    const { displayName, userName } = account;
    const link = `${app.env.publicUrl}/set-up/${token}`;
    return json({
      handOver: { kind: "new", personId, displayName, userName, link, expiresAt } satisfies HandOver,
    });
  });
}

export default function NewPerson() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData() as { handOver: HandOver } | RefusedForm | undefined;
  if (answer && "handOver" in answer) return <HandOverPage {...answer.handOver} />;
  return <NewPersonPage {...data} refused={answer} />;
}
