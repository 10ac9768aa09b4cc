import { RefusedNotice, useFormErrors } from "#app/organisation/components/form-errors.tsx";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { AUDIENCES } from "#app/publishing/audiences.ts";
import { FormToken, useText } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  FileField,
  Notice,
  Page,
  PageHeader,
  Section,
  SelectField,
  TextField,
} from "#app/ui/index.ts";
import type { CourseChoice, ResultView } from "../exchange/views.server.ts";
import { TOPICS } from "../question-terms.ts";
import { ImportResult } from "./import-result.tsx";

export interface ImportPageProps {
  courses: readonly CourseChoice[];
  result: ResultView | "gone" | null;
  refused?: RefusedForm;
}

/** A dry run of an import: a file goes in, what would come of it is shown, and a file for review can be taken out. */
export function ImportPage({ courses, result, refused }: ImportPageProps) {
  const words = useText().exchange.import;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: "/corrections", label: words.back }}
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink href="/library/export" kind="secondary" icon="download">
            {words.toExport}
          </ButtonLink>
        }
      />
      {result === "gone" ? <Notice tone="info" live="status" title={words.gone} /> : null}
      {result === "gone" || result === null || refused ? null : <ImportResult result={result} />}
      <ImportForm
        courses={courses}
        refused={refused}
        isNext={result === null || result === "gone" || !result.isReady || refused !== undefined}
      />
    </Page>
  );
}

type ImportFormProps = Pick<ImportPageProps, "courses" | "refused"> & {
  /** handing in a file is the next thing to do on this page */
  isNext: boolean;
};

function ImportForm({ courses, refused, isNext }: ImportFormProps) {
  const text = useText();
  const words = text.exchange.import;
  const { error, value, values } = useFormErrors(refused);
  return (
    <Section title={words.formTitle}>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <span>{words.templates}</span>
        <a
          href="/library/export/file?format=xlsx&template=1"
          download
          className="inline-flex min-h-11 items-center"
        >
          {words.templateXlsx}
        </a>
        <a
          href="/library/export/file?format=csv&template=1"
          download
          className="inline-flex min-h-11 items-center"
        >
          {words.templateCsv}
        </a>
      </p>
      <form method="post" action="/library/import" encType="multipart/form-data" className="stack-6">
        <RefusedNotice
          refused={refused}
          labels={{
            file: words.file,
            course: words.course,
            topic: words.topic,
            audience: words.audience,
            sources: words.sources,
          }}
        />
        <FormToken />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={error("file")}
          accept=".xlsx,.csv,.tsv,.txt,.gift,.xml,.zip"
        />
        <Section level={3} title={words.defaultsTitle} lead={words.defaultsHint}>
          <div className="grid max-w-measure gap-6 sm:grid-cols-2">
            <SelectField
              name="course"
              label={words.course}
              error={error("course")}
              defaultValue={value("course", courses[0]?.id)}
              options={courses.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <SelectField
              name="topic"
              label={words.topic}
              error={error("topic")}
              defaultValue={value("topic", "overview")}
              options={TOPICS.map((topic) => ({ value: topic, label: text.exchange.topics[topic] }))}
            />
            <SelectField
              name="use"
              label={words.use}
              error={error("use")}
              defaultValue={value("use", "exam")}
              options={(["exam", "check"] as const).map((use) => ({ value: use, label: words.uses[use] }))}
            />
            <SelectField
              name="difficulty"
              label={words.difficulty}
              error={error("difficulty")}
              defaultValue={value("difficulty", "2")}
              options={(["1", "2", "3"] as const).map((level) => ({
                value: level,
                label: words.difficulties[level],
              }))}
            />
          </div>
          <CheckboxGroup
            name="audience"
            legend={words.audience}
            look="inline"
            error={error("audience")}
            defaultValues={values("audience", ["all"])}
            options={AUDIENCES.map((audience) => ({
              value: audience,
              label: text.exchange.audiences[audience],
            }))}
          />
          <TextField
            name="sources"
            label={words.sources}
            hint={words.sourcesHint}
            optionalLabel={words.optional}
            autoComplete="off"
            spellCheck={false}
            error={error("sources")}
            defaultValue={value("sources", "")}
          />
        </Section>
        <Button kind={isNext ? "primary" : "secondary"}>{words.submit}</Button>
      </form>
    </Section>
  );
}
