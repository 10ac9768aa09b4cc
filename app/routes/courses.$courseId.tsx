import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CoursePage } from "#app/learning/components/course-page.tsx";
import { courseView } from "#app/learning/courses.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";

export const handle = { scripts: "none", nav: "learn", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const course = await courseView(context.app, viewer.personId, context.language, params.courseId ?? "");
    return json({ pageTitle: course.title, course });
  });
}

export default function CourseRoute() {
  return <CoursePage course={useLoaderData<typeof loader>().course} />;
}
