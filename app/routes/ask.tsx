import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnFormPage } from "#app/learning/components/own-form.tsx";
import { sendInquiry, trainersOf } from "#app/learning/inquiries.server.ts";
import { aboutView } from "#app/learning/notes.server.ts";
import { parseOwnSubject, parseOwnTextAbout } from "#app/learning/own.schema.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { dictionaries } from "#app/texts.server.ts";
import { Notice } from "#app/ui/index.ts";

export const handle = { scripts: "none", nav: "notes" } as const;
export const meta = pageTitle;

const NAMED = 3;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const { app, language } = context;
    const query = new URL(request.url).searchParams;
    const { aboutKind, aboutId } = parseOwnSubject({
      aboutKind: query.get("kind"),
      aboutId: query.get("id"),
    });
    const about = aboutView(app, language, aboutKind, aboutId);
    if (about.title === null) throw new Refusal("notFound");
    const trainers = await trainersOf(app, viewer.personId);
    return json({ pageTitle: dictionaries[language].own.ask.title, about, trainers });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    await sendInquiry(context.app, viewer.personId, parseOwnTextAbout(form));
    return redirect("/notes?tab=questions&done=asked", 303);
  });
}

export default function AskRoute() {
  const { about, trainers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  const words = useText().own.ask;
  const named = trainers.slice(0, NAMED).join(words.separator);
  const names = trainers.length > NAMED ? fill(words.more, { names: named, count: trainers.length }) : named;
  return (
    <OwnFormPage
      about={about}
      refused={refused}
      icon="send"
      before={
        <>
          <Notice tone="warning" title={words.urgentTitle}>
            {words.urgent}
          </Notice>
          {trainers.length > 0 ? (
            <p>{fill(words.readers, { names })}</p>
          ) : (
            <Notice tone="info" title={words.noTrainer}>
              {words.noTrainerHint}
            </Notice>
          )}
        </>
      }
      words={{
        title: words.title,
        lead: words.lead,
        text: words.text,
        textHint: words.textHint,
        submit: words.send,
        summary: words.summary,
      }}
    />
  );
}
