import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TrackPage } from "#app/certification/components/track-page.tsx";
import { standingsOf } from "#app/certification/standing.server.ts";
import { taskView } from "#app/certification/views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

export const handle = { scripts: "none", nav: "home" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) => {
    const standings = await standingsOf(context.app, viewer.personId);
    const standing = standings.find((candidate) => candidate.assignment.id === params.assignmentId);
    if (!standing) throw new Refusal("notFound");
    const task = taskView(context.app, standing, context.language);
    return json({ pageTitle: task.title, task, now: context.now });
  });
}

export default function Track() {
  const { task, now } = useLoaderData<typeof loader>();
  return <TrackPage task={task} now={now} />;
}
