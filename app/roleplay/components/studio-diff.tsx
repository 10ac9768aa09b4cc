import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Section } from "#app/ui/index.ts";
import type { FileDiff, ShownPart } from "../studio/diff-view.ts";

/** What differs in one file: old and new beside each other on the desk, one above the other on the phone. */
export function StudioDiff({ file }: { file: FileDiff }) {
  const words = useRequestView().text.studio.compare;
  const { added, removed, parts } = file;
  return (
    <Section
      level={3}
      title={file.name === "" ? words.text : <code>{file.name}</code>}
      lead={fill(words.lines, { added, removed })}
    >
      <div lang="zh-CN" className="rounded-lg border border-line text-sm">
        {parts.map((part) => (
          <Part key={`${part.kind} ${part.oldAt} ${part.newAt}`} part={part} />
        ))}
      </div>
    </Section>
  );
}

function Part({ part }: { part: ShownPart }) {
  const { language, text } = useRequestView();
  const words = text.studio.compare;
  return (
    <>
      {part.hidden > 0 ? (
        <p lang={language === "zh" ? "zh-CN" : "en"} className="bg-sunken px-4 py-1 text-quiet">
          {fill(words.hidden, { count: part.hidden })}
        </p>
      ) : null}
      {part.kind === "same" ? (
        <Lines at={part.newAt} lines={part.new} />
      ) : (
        <div className="grid lg:grid-cols-2">
          <div className="min-w-0 bg-red-soft">
            {part.old.length === 0 ? null : (
              <Lines at={part.oldAt} lines={part.old} mark="−" word={words.removedLine} />
            )}
          </div>
          <div className="min-w-0 bg-green-soft">
            {part.new.length === 0 ? null : (
              <Lines at={part.newAt} lines={part.new} mark="+" word={words.addedLine} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Lines({
  at,
  lines,
  mark = "",
  word,
}: {
  at: number;
  lines: readonly string[];
  mark?: string;
  word?: string;
}) {
  return (
    <ol className="py-0.5">
      {lines.map((line, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          key={index}
          className="grid grid-cols-[2.75rem_1rem_minmax(0,1fr)] gap-x-2 px-2"
        >
          <span className="text-right text-quiet tabular-nums">{at + index + 1}</span>
          <span aria-hidden="true">{mark}</span>
          <code className="whitespace-pre-wrap break-words">
            {word === undefined ? null : <span className="sr-only">{word} </span>}
            {line}
          </code>
        </li>
      ))}
    </ol>
  );
}
