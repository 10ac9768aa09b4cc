import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VerifyFormPage } from "#app/certification/components/verify-page.tsx";
import { parseSerial } from "#app/certification/serial.ts";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return publicDoor(context, () => {
    const typed = new URL(request.url).searchParams.get("serial")?.slice(0, 80) ?? "";
    const serial = parseSerial(typed);
    if (serial) throw redirect(`/verify/${serial}`);
    return json(
      { pageTitle: dictionaries[context.language].certification.verify.title, typed },
      { status: typed ? 404 : 200 },
    );
  });
}

export default function VerifyForm() {
  return <VerifyFormPage typed={useLoaderData<typeof loader>().typed} />;
}
