import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { publicDoor } from "#app/platform/door.server.ts";
import { useText } from "#app/request-view.tsx";
import { dictionaries } from "#app/texts.server.ts";

/*
 * Where the quick exit leads: a page that says nothing about this site, in its title either, and has no frame.
 */

export const handle = { scripts: "none", frame: "bare" } as const;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? "" }];

export function loader({ context }: LoaderFunctionArgs) {
  return publicDoor(context, () =>
    json({ pageTitle: dictionaries[context.language].platform.neutral.title }),
  );
}

export default function NoticeBoard() {
  const words = useText().platform.neutral;
  return (
    <main id="main" className="shell-width stack-4 py-12">
      <h1 className="title-1">{words.title}</h1>
      <p className="text-quiet">{words.body}</p>
    </main>
  );
}
