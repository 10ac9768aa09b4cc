import { Fragment } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Section, Signal } from "#app/ui/index.ts";
import type { InkFinding } from "../check/check-ink.server.ts";
import type { UploadFile } from "../studio/upload.server.ts";

/** Lines of a file that are all shown; of a longer one those around its findings. */
const WHOLE_LINES = 120;
const CONTEXT = 4;

const LEVELS = { error: "red", warning: "yellow" } as const;

/** The id of the place in the page where a finding stands. */
const anchorOf = (file: number, at: number): string => `finding-${file}-${at}`;

interface PlacedFinding extends InkFinding {
  anchor: string;
}

/** What was found, in place: the list to jump from, and each file with every finding under its line. */
export function StudioFindings({
  files,
  findings,
}: {
  files: readonly UploadFile[];
  findings: readonly InkFinding[];
}) {
  const words = useRequestView().text.studio.upload;
  const placed = findings.map((finding, at): PlacedFinding => {
    const file = files.findIndex(({ name }) => sameFile(name, finding.file));
    return { ...finding, anchor: anchorOf(Math.max(0, file), at) };
  });
  const isMixed = new Set(findings.map(({ severity }) => severity)).size > 1;
  const shown =
    "peer-checked/errors:[&_[data-severity=warning]]:hidden peer-checked/warnings:[&_[data-severity=error]]:hidden";
  return (
    <div>
      {isMixed ? (
        <>
          <p id="show-label" className="field-label">
            {words.show}
          </p>
          <Filter id="show-all" className="peer/all" label={words.all} isChecked />
          <Filter id="show-errors" className="peer/errors" label={words.onlyErrors} />
          <Filter id="show-warnings" className="peer/warnings" label={words.onlyWarningsFilter} />
        </>
      ) : null}
      <div className={`stack-8 pt-4 ${shown}`}>
        <Section level={3} title={words.list}>
          <ol className="link-list">
            {placed.map((finding) => (
              <li
                key={finding.anchor}
                data-severity={finding.severity}
                className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2"
              >
                <Signal level={LEVELS[finding.severity]}>{words.severity[finding.severity]}</Signal>
                <a href={`#${finding.anchor}`} className="inline-flex min-h-11 items-center">
                  {fill(words.place, { file: finding.file, line: finding.line })}
                </a>
                <span className="min-w-0 break-words">{finding.message}</span>
              </li>
            ))}
          </ol>
        </Section>
        {files.map((file, index) => (
          <SourceFile
            key={file.name}
            file={file}
            findings={placed.filter((finding) =>
              index === 0
                ? !files.some(({ name }, at) => at > 0 && sameFile(name, finding.file))
                : sameFile(file.name, finding.file),
            )}
          />
        ))}
      </div>
    </div>
  );
}

/** INCLUDE may name a folder that the browser has left out. */
function sameFile(name: string, found: string): boolean {
  return name === found || name === found.split("/").at(-1);
}

function Filter({
  id,
  className,
  label,
  isChecked,
}: {
  id: string;
  className: string;
  label: string;
  isChecked?: boolean;
}) {
  return (
    <>
      <input
        type="radio"
        name="shown-findings"
        id={id}
        defaultChecked={isChecked}
        aria-describedby="show-label"
        className={`choice-input choice-radio align-middle ${className}`}
      />
      <label htmlFor={id} className="mr-6 inline-flex min-h-11 cursor-pointer items-center pl-2">
        {label}
      </label>
    </>
  );
}

interface Stretch {
  /** 0-based, the second one not included */
  from: number;
  to: number;
  isFolded: boolean;
}

/** Which lines are shown: all of a short file, those around the findings of a long one. */
export function stretchesOf(size: number, marked: readonly number[]): Stretch[] {
  if (size <= WHOLE_LINES) return [{ from: 0, to: size, isFolded: false }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const line of [...new Set(marked)].sort((a, b) => a - b)) {
    const from = Math.max(at, Math.min(size, line - 1 - CONTEXT));
    const to = Math.max(from, Math.min(size, line + CONTEXT));
    if (from > at) stretches.push({ from: at, to: from, isFolded: true });
    const last = stretches.at(-1);
    if (last && !last.isFolded && last.to === from) last.to = to;
    else if (to > from) stretches.push({ from, to, isFolded: false });
    at = to;
  }
  if (at < size) stretches.push({ from: at, to: size, isFolded: true });
  return stretches;
}

function SourceFile({ file, findings }: { file: UploadFile; findings: readonly PlacedFinding[] }) {
  const { language, text } = useRequestView();
  const words = text.studio.upload;
  const lines = file.text.split(/\r?\n/);
  const at = (finding: PlacedFinding): number => Math.min(Math.max(1, finding.line), lines.length);
  return (
    <Section
      level={3}
      title={<code>{fill(words.source, { file: file.name })}</code>}
      lead={fill(words.sourceLead, { lines: lines.length })}
    >
      <ol lang="zh-CN" className="rounded-lg border border-line py-2 text-sm">
        {stretchesOf(lines.length, findings.map(at)).map(({ from, to, isFolded }) =>
          isFolded ? (
            <li
              key={from}
              lang={language === "zh" ? "zh-CN" : "en"}
              className="bg-sunken px-4 py-1 text-quiet"
            >
              {fill(words.folded, { from: from + 1, to })}
            </li>
          ) : (
            lines.slice(from, to).map((line, index) => {
              const number = from + index + 1;
              return (
                <Fragment key={number}>
                  <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 px-2">
                    <span className="text-right text-quiet tabular-nums">{number}</span>
                    <code className="whitespace-pre-wrap break-words">{line}</code>
                  </li>
                  {findings
                    .filter((finding) => at(finding) === number)
                    .map((finding) => (
                      <InPlace key={finding.anchor} finding={finding} />
                    ))}
                </Fragment>
              );
            })
          ),
        )}
      </ol>
    </Section>
  );
}

function InPlace({ finding }: { finding: PlacedFinding }) {
  const { language, text } = useRequestView();
  const words = text.studio.upload;
  return (
    <li
      id={finding.anchor}
      data-severity={finding.severity}
      lang={language === "zh" ? "zh-CN" : "en"}
      className={`my-1 scroll-mt-16 px-4 py-2 sm:pl-16 ${finding.severity === "error" ? "bg-red-soft" : "bg-yellow-soft"}`}
    >
      <Signal level={LEVELS[finding.severity]}>{words.severity[finding.severity]}</Signal>
      <span className="ml-3 break-words text-ink">{finding.message}</span>{" "}
      <code className="break-words text-ink">{finding.rule}</code>
    </li>
  );
}
