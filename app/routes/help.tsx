import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { HelpPage } from "#app/organisation/components/help-page.tsx";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "help", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return publicDoor(context, () => json({ pageTitle: dictionaries[context.language].platform.help.title }));
}

export default HelpPage;
