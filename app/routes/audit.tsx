import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AUDIT_EXPORT_MAX, auditFilterSchema, readAudit } from "#app/organisation/audit.server.ts";
import { AuditPage } from "#app/organisation/components/audit-page.tsx";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "audit" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "readAudit", async (viewer) => {
    const filter = auditFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { entries, ...page } = await readAudit(context.app, viewer, filter, context.language);
    return json({
      pageTitle: dictionaries[context.language].organisation.audit.title,
      ...page,
      entries: entries.map(({ id, at, time, kind, group, sentence }) => ({
        id,
        at,
        time,
        kind,
        group,
        sentence,
      })),
      filter,
      exportMax: AUDIT_EXPORT_MAX,
    });
  });
}

export default function Audit() {
  return <AuditPage {...useLoaderData<typeof loader>()} />;
}
