import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SettingsPage } from "#app/organisation/components/settings-page.tsx";
import { helpLineSchema } from "#app/organisation/settings.schema.ts";
import { addHelpLine, readHelpLines, removeHelpLine } from "#app/organisation/settings.server.ts";
import { createUnit, newUnitSchema, readManagedUnits } from "#app/organisation/units.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "settings" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "manageSystem", async (viewer) => {
    const [lines, units] = await Promise.all([
      readHelpLines(context.app),
      readManagedUnits(context.app, viewer),
    ]);
    const done = new URL(request.url).searchParams.get("done");
    return json({
      pageTitle: dictionaries[context.language].organisation.settings.title,
      lines,
      units,
      done,
    });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "manageSystem", async (form, viewer) => {
    const { app } = context;
    switch (form.get("intent")) {
      case "addLine":
        await addHelpLine(app, viewer, parseCommand(helpLineSchema, formFields(form)));
        return redirect("/settings?done=added");
      case "removeLine":
        await removeHelpLine(app, viewer, String(form.get("phone") ?? ""));
        return redirect("/settings?done=removed");
      case "addUnit":
        await createUnit(app, viewer, parseCommand(newUnitSchema, formFields(form)));
        return redirect("/settings?done=unitAdded");
      default:
        throw new Refusal("badRequest");
    }
  });
}

export default function Settings() {
  return (
    <SettingsPage
      {...useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>() as RefusedForm | undefined}
    />
  );
}
