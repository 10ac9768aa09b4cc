import { RefusedNotice, useFormErrors } from "#app/organisation/components/form-errors.tsx";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { FormToken, useText } from "#app/request-view.tsx";
import { Button, CheckboxField, FileField, SelectField, TextArea, TextField } from "#app/ui/index.ts";

export interface StudioUploadFormProps {
  scenarios: readonly { id: string; title: string }[];
  /** the scenario that is chosen at first */
  scenarioId?: string;
  refused?: RefusedForm | undefined;
}

/** Hands in a story: as a file or pasted, with the files it takes in. */
export function StudioUploadForm({ scenarios, scenarioId = "", refused }: StudioUploadFormProps) {
  const words = useText().studio.upload;
  const { error, value } = useFormErrors(refused);
  return (
    <form
      id="check-form"
      method="post"
      action="/studio/upload"
      encType="multipart/form-data"
      className="stack-6"
    >
      <RefusedNotice refused={refused} labels={{ file: words.file, sources: words.sources }} />
      <FormToken />
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={error("file")}
        accept=".ink,.txt,text/plain"
      />
      <TextArea
        name="text"
        label={words.paste}
        hint={words.pasteHint}
        optionalLabel={words.optional}
        rows={6}
        spellCheck={false}
        lang="zh-CN"
        className="font-mono text-sm"
        defaultValue={value("text", "")}
      />
      <FileField
        name="more"
        label={words.more}
        hint={words.moreHint}
        optionalLabel={words.optional}
        multiple
        accept=".ink,.txt,text/plain"
      />
      <CheckAgainst
        scenarios={scenarios}
        scenarioId={value("scenario", scenarioId) ?? ""}
        cite={value("cite", "") === "on"}
        sources={value("sources", "") ?? ""}
        sourcesError={error("sources")}
      />
      <Button kind="primary">{words.submit}</Button>
    </form>
  );
}

/** What a text is checked against besides the rules for every story. */
export function CheckAgainst({
  scenarios,
  scenarioId,
  cite,
  sources,
  sourcesError,
}: {
  scenarios: readonly { id: string; title: string }[];
  scenarioId: string;
  cite: boolean;
  sources: string;
  sourcesError?: string | undefined;
}) {
  const words = useText().studio.upload;
  return (
    <>
      <SelectField
        name="scenario"
        label={words.scenario}
        hint={words.scenarioHint}
        defaultValue={scenarioId}
        placeholder={words.noScenario}
        options={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <CheckboxField name="cite" label={words.cite} defaultChecked={cite} />
      <TextField
        name="sources"
        label={words.sources}
        hint={words.sourcesHint}
        optionalLabel={words.optional}
        autoComplete="off"
        spellCheck={false}
        error={sourcesError}
        defaultValue={sources}
      />
    </>
  );
}
