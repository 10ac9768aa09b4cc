import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LessonPrintPage } from "#app/learning/components/lesson-print-page.tsx";
import { lessonPrint } from "#app/learning/lesson.server.ts";
import { references } from "#app/learning/sources.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";

export const handle = { scripts: "none", frame: "bare" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const version = new URL(request.url).searchParams.get("version");
    const print = await lessonPrint(context.app, viewer, context.language, params.lessonId ?? "", version);
    const noted = references(context.app, context.language, print.noted);
    const others = references(context.app, context.language, print.others);
    return json({ pageTitle: print.lesson.title, print, noted, others, now: context.now });
  });
}

export default function LessonPrintRoute() {
  const { print, noted, others, now } = useLoaderData<typeof loader>();
  return <LessonPrintPage print={print} noted={noted} others={others} now={now} />;
}
