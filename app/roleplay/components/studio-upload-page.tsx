import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, Disclosure, FileField, Notice, Page, PageHeader, Section, TextArea } from "#app/ui/index.ts";
import type { UploadView } from "../studio/upload.server.ts";
import { StudioComparison } from "./studio-comparison.tsx";
import { StudioFindings } from "./studio-findings.tsx";
import { StudioPlayer } from "./studio-player.tsx";
import { StudioStartFields } from "./studio-start.tsx";
import { CheckAgainst, StudioUploadForm, type StudioUploadFormProps } from "./studio-upload-form.tsx";

const FORM = "upload-form";

export interface StudioUploadPageProps extends StudioUploadFormProps {
  view: UploadView | null;
}

/** The check of a story that is stored nowhere: findings in place, corrections, and the story to be played. */
export function StudioUploadPage({ view, scenarios, scenarioId, refused }: StudioUploadPageProps) {
  const words = useRequestView().text.studio.upload;
  return (
    <Page width="wide">
      <PageHeader back={{ href: "/studio", label: words.back }} title={words.title} lead={words.lead} />
      <Notice tone="info" title={words.notStored} />
      {view === null || refused ? (
        <Section title={words.formTitle}>
          <StudioUploadForm scenarios={scenarios} scenarioId={scenarioId} refused={refused} />
        </Section>
      ) : (
        <Result view={view} scenarios={scenarios} />
      )}
    </Page>
  );
}

function Result({ view, scenarios }: { view: UploadView; scenarios: StudioUploadPageProps["scenarios"] }) {
  const words = useRequestView().text.studio.upload;
  const { findings, outcome, comparison } = view;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [
    errors > 0 ? fill(words.errors, { count: errors }) : "",
    warnings > 0 ? fill(words.warningsCount, { count: warnings }) : "",
  ].filter(Boolean);
  const isFirst = outcome === null && comparison === null;
  const found = findings.length === 0 ? null : <StudioFindings files={view.files} findings={findings} />;
  return (
    <>
      <Section title={words.result}>
        <Notice
          tone={errors > 0 ? "danger" : warnings > 0 ? "warning" : "saved"}
          live="status"
          title={findings.length === 0 ? words.clean : counts.join(" · ")}
        >
          <p>{errors > 0 ? words.errorsHint : warnings > 0 ? words.onlyWarnings : words.cleanHint}</p>
          {view.summary ? (
            <p>
              {view.summary.isComplete
                ? fill(words.summary, {
                    states: view.summary.states,
                    transitions: view.summary.transitions,
                    endings: view.summary.endings.length,
                  })
                : words.summaryPart}
            </p>
          ) : null}
        </Notice>
        {found === null || isFirst ? found : <Disclosure summary={words.list}>{found}</Disclosure>}
      </Section>
      <UploadForm view={view} scenarios={scenarios} />
      {outcome ? (
        <StudioPlayer
          way={{ by: "form", formId: FORM, path: view.path }}
          outcome={outcome}
          speakers={view.speakers}
          citable={view.citable}
          fileName={`${outcome.play?.moments.at(-1)?.ending?.id ?? "play"}.txt`}
        />
      ) : null}
      {comparison ? (
        <Section title={words.compareTitle}>
          <StudioComparison comparison={comparison} />
        </Section>
      ) : null}
    </>
  );
}

/** The form in which the text travels: to be corrected, played, compared or edited and checked again. */
function UploadForm({
  view,
  scenarios,
}: {
  view: UploadView;
  scenarios: StudioUploadPageProps["scenarios"];
}) {
  const words = useRequestView().text.studio.upload;
  const [main, ...parts] = view.files;
  const { outcome, fixes } = view;
  return (
    <form id={FORM} method="post" action="/studio/upload" encType="multipart/form-data" className="stack-8">
      <FormToken />
      <input type="hidden" name="name" value={main?.name ?? "story.ink"} />
      {parts.map((part) => (
        <span key={part.name} hidden>
          <input type="hidden" name="partName" value={part.name} />
          <input type="hidden" name="partText" value={part.text} />
        </span>
      ))}
      {fixes.length === 0 ? null : (
        <Section title={words.fixTitle} lead={words.fixLead}>
          <ul className="stack-3">
            {fixes.map(({ file, lines }) => (
              <li key={file} className="flex flex-wrap items-center gap-x-6 gap-y-2">
                <Button name="fix" value={file} formAction="/studio/upload/corrected" icon="download">
                  {fill(words.fix, { file })}
                </Button>
                <span className="text-sm text-quiet">
                  {fill(words.fixLines, { lines: lines.slice(0, 30).join(" ") })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.playTitle} lead={view.isPlayable ? words.playLead : words.cannotPlay}>
        {view.isPlayable ? (
          <div className="stack-4">
            <StudioStartFields
              places={outcome?.play?.places ?? view.places}
              declared={outcome?.play?.declared ?? []}
              path={view.path}
            />
            <p className="flex flex-wrap gap-3">
              <Button name="intent" value="play" icon="play" kind={outcome ? "secondary" : "primary"}>
                {words.go}
              </Button>
              {view.scenarioId === "" ? null : (
                <Button name="intent" value="compare" icon="history">
                  {words.compare}
                </Button>
              )}
            </p>
          </div>
        ) : null}
      </Section>
      <Disclosure summary={words.againTitle} open={!view.isPlayable}>
        <div className="stack-6">
          <TextArea
            name="text"
            label={main?.name ?? words.paste}
            hint={words.pasteHint}
            rows={18}
            width="full"
            spellCheck={false}
            lang="zh-CN"
            className="font-mono text-sm"
            defaultValue={main?.text ?? ""}
          />
          <FileField name="file" label={words.file} hint={words.fileHint} optionalLabel={words.optional} />
          {parts.length === 0 ? null : (
            <p className="text-sm text-quiet">
              {fill(words.parts, { names: parts.map(({ name }) => name).join(" ") })}
            </p>
          )}
          <FileField
            name="more"
            label={words.more}
            hint={words.moreHint}
            optionalLabel={words.optional}
            multiple
          />
          <CheckAgainst
            scenarios={scenarios}
            scenarioId={view.scenarioId}
            cite={view.cite}
            sources={view.sources}
          />
          <Button name="intent" value="check">
            {words.again}
          </Button>
        </div>
      </Disclosure>
    </form>
  );
}
