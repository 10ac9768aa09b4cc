import type { ReactNode } from "react";
import type { AboutView } from "#app/learning/notes.server.ts";
import { subjectHref } from "#app/learning/own-anchors.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { FormToken, useText } from "#app/request-view.tsx";
import {
  Button,
  DescriptionList,
  ErrorSummary,
  type IconName,
  Notice,
  Page,
  PageHeader,
  TextArea,
} from "#app/ui/index.ts";
import { fieldSentence, refusalSentence } from "./refused.ts";

/** A page with one text to write about a lesson or source. */
export function OwnFormPage({
  words,
  about,
  refused,
  text,
  back,
  before,
  icon,
}: {
  words: { title: string; lead?: string; text: string; textHint: string; submit: string; summary: string };
  about: AboutView;
  refused?: RefusedForm;
  /** what stands in the field at first */
  text?: string;
  back?: { href: string; label: string };
  /** between the head and the form */
  before?: ReactNode;
  icon?: IconName;
}) {
  const { own } = useText();
  return (
    <Page width="text">
      <PageHeader
        back={back ?? { href: subjectHref(about.kind, about.id), label: own.notes.back }}
        title={words.title}
        lead={words.lead}
      />
      {before}
      <DescriptionList
        items={[
          {
            term: `${own.notes.about} · ${own.notes.kind[about.kind]}`,
            description: <AboutTitle about={about} />,
          },
        ]}
      />
      <OwnTextForm words={words} refused={refused} text={text} icon={icon}>
        <input type="hidden" name="aboutKind" value={about.kind} />
        <input type="hidden" name="aboutId" value={about.id} />
      </OwnTextForm>
    </Page>
  );
}

/** The form of one text, with what is wrong with it. */
export function OwnTextForm({
  words,
  refused,
  text,
  icon,
  children,
}: {
  words: { text: string; textHint: string; submit: string; summary: string };
  refused?: RefusedForm;
  text?: string;
  icon?: IconName;
  children?: ReactNode;
}) {
  const { platform } = useText();
  const error = fieldSentence(platform, refused, "text");
  return (
    <>
      {error ? <ErrorSummary title={words.summary} errors={[{ name: "text", message: error }]} /> : null}
      {refused && !error ? (
        <Notice tone="danger" live="alert" title={words.summary}>
          {refusalSentence(platform, refused)}
        </Notice>
      ) : null}
      <form method="post" className="stack-6">
        <FormToken />
        {children}
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={7}
          error={error}
          defaultValue={refused?.values.text ?? text}
          required
          maxLength={2000}
        />
        <Button kind="primary" icon={icon}>
          {words.submit}
        </Button>
      </form>
    </>
  );
}

/** What something is about, as a link while it is there. */
export function AboutTitle({ about }: { about: AboutView }) {
  const words = useText().own.notes;
  const title = about.title ?? about.id;
  // Sources have Chinese titles in either language; a lesson's is in the reader's.
  const lang = /\p{Script=Han}/u.test(title) ? "zh-CN" : undefined;
  return about.href === null ? (
    <span>
      <span lang={lang}>{title}</span>
      <span className="block text-sm font-normal text-quiet">{words.gone}</span>
    </span>
  ) : (
    <a href={about.href} lang={lang}>
      {title}
    </a>
  );
}
