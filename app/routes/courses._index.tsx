import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseListPage } from "#app/learning/components/course-list-page.tsx";
import { courseList } from "#app/learning/courses.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "learn" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const courses = await courseList(context.app, viewer.personId, context.language);
    return json({ pageTitle: dictionaries[context.language].learning.courses.title, courses });
  });
}

export default function Courses() {
  return <CourseListPage courses={useLoaderData<typeof loader>().courses} />;
}
