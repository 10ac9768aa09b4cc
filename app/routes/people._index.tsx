import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { assignmentsOf, taskView } from "#app/certification/assignments.server.ts";
import { PeoplePage } from "#app/organisation/components/people-page.tsx";
import { listPeople, peopleFilterSchema } from "#app/organisation/people.server.ts";
import { readManagedUnits } from "#app/organisation/units.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "people" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "managePeople", async (viewer) => {
    const { app, language } = context;
    const wanted = peopleFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { page: _, ...filter } = wanted;
    const [{ people, ...paging }, units] = await Promise.all([
      listPeople(app, viewer, wanted),
      readManagedUnits(app, viewer),
    ]);
    const tasks = await assignmentsOf(
      app,
      people.map((person) => person.personId),
    );
    return json({
      pageTitle: dictionaries[language].organisation.people.title,
      ...paging,
      units,
      filter,
      people: people.map(({ personId, displayName, userName, unitName, roles, state }) => {
        const all = (tasks.get(personId) ?? []).map((task) => taskView(app, task, language));
        const task = all.find((one) => one.state !== "done") ?? all.at(-1) ?? null;
        return { personId, displayName, userName, unitName, roles, state, task };
      }),
    });
  });
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
