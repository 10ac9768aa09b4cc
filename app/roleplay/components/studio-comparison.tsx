import type { ReactNode } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { type Column, Notice, Section, StatusTag, Table } from "#app/ui/index.ts";
import type { OptionChange, PartChange, ShapeChanges } from "../studio/compare.ts";
import { OPTION_FIELDS, scoreText } from "../studio/compare.ts";
import type { Comparison } from "../studio/studio.server.ts";
import { QUALITIES } from "../tags.ts";
import { StudioDiff } from "./studio-diff.tsx";

/** What differs between two stories: first what players and scores depend on, then the text. */
export function StudioComparison({ comparison }: { comparison: Comparison }) {
  const words = useRequestView().text.studio.compare;
  const { changes, problem, files, textKind } = comparison;
  const isUnchanged = changes !== null && Object.values(changes).every((list) => list.length === 0);
  if (isUnchanged && files.length === 0) return <Notice tone="saved" live="status" title={words.same} />;
  return (
    <>
      <Section title={words.structure}>
        {changes === null ? (
          <Notice tone="warning" title={fill(words.problem, { text: problem ?? "" })} />
        ) : isUnchanged ? (
          <p>{words.noChanges}</p>
        ) : (
          <Structure changes={changes} titles={comparison.titles} />
        )}
      </Section>
      <Section title={words.text} {...(textKind === "script" ? { lead: words.textScript } : {})}>
        {files.length === 0 ? <p>{words.noText}</p> : null}
        {files.map((file) => (
          <StudioDiff key={file.name} file={file} />
        ))}
      </Section>
    </>
  );
}

/** One row of what has changed: what it is, how it was and how it is now. */
interface ChangeRow {
  key: string;
  what: ReactNode;
  before: ReactNode;
  after: ReactNode;
}

function Structure({ changes, titles }: { changes: ShapeChanges; titles: Readonly<Record<string, string>> }) {
  const { text } = useRequestView();
  const words = text.studio.compare;
  const measure = (name: string): string =>
    (text.roleplay.dimensions as Record<string, string>)[name] ??
    (words.measures as Record<string, string>)[name] ??
    name;
  const passes = (value: string): string => (words.passes as Record<string, string>)[value] ?? value;
  const code = (value: string): ReactNode => (value === "" ? words.nothing : <code>{value}</code>);
  return (
    <div className="stack-8">
      {changes.options.length === 0 ? null : (
        <Section level={3} title={words.options}>
          <ul className="link-list">
            {changes.options.map((change) => (
              <OptionRow key={`${change.kind} ${change.option.id}`} change={change} titles={titles} />
            ))}
          </ul>
        </Section>
      )}
      {(["points", "endings"] as const).map((kind) =>
        changes[kind].length === 0 ? null : (
          <Section key={kind} level={3} title={words[kind]}>
            <ul className="link-list">
              {changes[kind].map((part) => (
                <PartRow key={part.id} part={part} />
              ))}
            </ul>
          </Section>
        ),
      )}
      <Changes
        title={words.bounds}
        rows={changes.bounds.map(({ ending, measure: name, before, after }) => ({
          key: `${ending} ${name}`,
          what: [
            ending === "" ? words.allPlays : fill(words.ending, { title: titles[ending] ?? ending }),
            measure(name),
          ].join(" · "),
          before: name === "passes" ? passes(before) : before,
          after: name === "passes" ? passes(after) : after,
        }))}
      />
      <Changes
        title={words.sizes}
        rows={changes.sizes.map(({ measure: name, before, after }) => ({
          key: name,
          what: measure(name),
          before: code(before),
          after: code(after),
        }))}
      />
    </div>
  );
}

function Changes({ title, rows }: { title: string; rows: readonly ChangeRow[] }) {
  const words = useRequestView().text.studio.compare;
  if (rows.length === 0) return null;
  const columns: Column<ChangeRow>[] = [
    { key: "what", header: words.columns.what, rowHeader: true, cell: ({ what }) => what },
    { key: "before", header: words.columns.before, cell: ({ before }) => before },
    { key: "after", header: words.columns.after, cell: ({ after }) => after },
  ];
  return (
    <Section level={3} title={title}>
      <Table caption={title} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} dense />
    </Section>
  );
}

const MARKS = { added: "done", removed: "failed", changed: "doing" } as const;

function OptionRow({ change, titles }: { change: OptionChange; titles: Readonly<Record<string, string>> }) {
  const { text } = useRequestView();
  const words = text.studio.compare;
  const { option } = change;
  const shown = (field: string, value: string): string => {
    if (value === "") return words.nothing;
    const quality = field === "q" ? QUALITIES.find((each) => each === value) : undefined;
    return quality ? text.roleplay.qualities[quality] : value;
  };
  return (
    <li className="stack-2 border-b border-line py-4">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <StatusTag status={MARKS[change.kind]}>{words.kinds[change.kind]}</StatusTag>
        <code>{option.id}</code>
        <span className="text-sm text-quiet">{titles[option.point] ?? option.point}</span>
      </p>
      <p lang="zh-CN" className="max-w-measure font-semibold">
        {option.text}
      </p>
      {change.kind === "changed" ? (
        <dl className="stack-2 text-sm">
          {OPTION_FIELDS.flatMap((field) => change.fields.filter((each) => each.field === field)).map(
            ({ field, before, after }) => (
              <div
                key={field}
                className="grid gap-x-6 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)_minmax(0,1fr)]"
              >
                <dt className="text-quiet">{words.fields[field]}</dt>
                <dd lang="zh-CN" className="break-words">
                  <span className="sr-only">{words.columns.before} </span>
                  <del className="bg-red-soft text-ink">{shown(field, before)}</del>
                </dd>
                <dd lang="zh-CN" className="break-words">
                  <span className="sr-only">{words.columns.after} </span>
                  <ins className="bg-green-soft text-ink no-underline">{shown(field, after)}</ins>
                </dd>
              </div>
            ),
          )}
        </dl>
      ) : (
        <p className="text-sm text-quiet">
          {text.roleplay.qualities[option.q]} · <code>{scoreText(option.score)}</code> ·{" "}
          <code>{option.cite.join(" ")}</code>
        </p>
      )}
    </li>
  );
}

function PartRow({ part }: { part: PartChange }) {
  const words = useRequestView().text.studio.compare;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-3">
      <StatusTag status={MARKS[part.kind]}>{words.kinds[part.kind]}</StatusTag>
      <code>{part.id}</code>
      <span lang="zh-CN">
        {part.kind === "changed" ? (
          <>
            <del className="bg-red-soft">{part.before}</del> → {part.after}
          </>
        ) : (
          part.after || part.before
        )}
      </span>
    </li>
  );
}
