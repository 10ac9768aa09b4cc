import type { Subject } from "#app/learning/corrections.server.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { FormToken, useText } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  DescriptionList,
  ErrorSummary,
  Notice,
  Page,
  PageHeader,
  TextArea,
} from "#app/ui/index.ts";
import { fieldSentence, refusalSentence } from "./refused.ts";

/** The form in which somebody says that a piece of content is wrong. */
export function CorrectionFormPage({
  subject,
  isSent,
  refused,
}: {
  subject: Omit<Subject, "hash">;
  isSent: boolean;
  refused?: RefusedForm;
}) {
  const text = useText();
  const words = text.learning.corrections;
  const error = fieldSentence(text.platform, refused, "text");
  return (
    <Page width="text">
      <PageHeader
        back={subject.href === null ? undefined : { href: subject.href, label: words.back }}
        title={words.newTitle}
        lead={words.newLead}
      />
      {isSent ? (
        <Notice
          tone="saved"
          live="status"
          title={words.sent}
          actions={
            subject.href === null ? undefined : <ButtonLink href={subject.href}>{words.back}</ButtonLink>
          }
        >
          {words.sentHint}
        </Notice>
      ) : null}
      {error ? <ErrorSummary title={words.summary} errors={[{ name: "text", message: error }]} /> : null}
      {refused && !error ? (
        <Notice tone="danger" live="alert" title={words.summary}>
          {refusalSentence(text.platform, refused)}
        </Notice>
      ) : null}
      <DescriptionList
        items={[
          {
            term: `${words.about} · ${words.aboutKind[subject.kind]}`,
            description: <span lang="zh-CN">{subject.title}</span>,
          },
        ]}
      />
      <form method="post" className="stack-6">
        <FormToken />
        <input type="hidden" name="aboutKind" value={subject.kind} />
        <input type="hidden" name="aboutId" value={subject.id} />
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={7}
          error={error}
          defaultValue={refused?.values.text}
          required
          maxLength={2000}
        />
        <Button kind="primary">{words.send}</Button>
      </form>
    </Page>
  );
}
