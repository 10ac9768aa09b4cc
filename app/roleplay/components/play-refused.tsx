import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Shell } from "#app/organisation/components/shell.tsx";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, Page, PageHeader } from "#app/ui/index.ts";

/** What stands in place of a talk that cannot be shown; with the site's frame, which the talk itself does without. */
export function PlayRefused() {
  const error = useRouteError();
  const { text, requestId } = useRequestView();
  const { error: words, refusal } = text.platform;
  const sentences: Record<string, string> = refusal;
  const isRefusal = isRouteErrorResponse(error) && error.status < 500;
  const code = isRouteErrorResponse(error)
    ? String((error.data as { code?: unknown } | null)?.code ?? "")
    : "";
  return (
    <Shell nav="scenarios">
      <Page width="text">
        {isRefusal ? (
          <PageHeader
            title={error.status === 404 ? words.notFoundTitle : words.title}
            lead={sentences[code] ?? (error.status === 404 ? refusal.notFound : refusal.badRequest)}
          />
        ) : (
          <PageHeader title={words.faultTitle} lead={sentences[code] ?? words.fault} />
        )}
        {isRefusal ? null : (
          <p className="text-quiet">
            {words.reference} <code>{requestId}</code>
          </p>
        )}
        <p>
          <ButtonLink href="/scenarios">{text.roleplay.list.all}</ButtonLink>
        </p>
      </Page>
    </Shell>
  );
}
