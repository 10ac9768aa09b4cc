import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { StatusMark, StatusTag } from "#app/ui/index.ts";
import type { Question, QuestionPart } from "../question.schema.ts";

/** A question of the bank with everything an editor has to see: key, explanations, sources. Never for learners. */
export function BankQuestion({ question }: { question: Question }) {
  const text = useText();
  const words = text.exchange.import;
  const { kind, options, parts, topic, difficulty, status } = question;
  return (
    <article className="stack-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <code className="break-all">{question.id}</code>
        <span>{text.assessment.kind[kind]}</span>
        <span>{question.use === "exam" ? words.asExam : words.asCheck}</span>
        <span>{text.exchange.topics[topic]}</span>
        <span>{words.difficulties[difficulty]}</span>
        <span>{question.audience.map((one) => text.exchange.audiences[one]).join(" · ")}</span>
        <StatusTag status={status === "active" ? "done" : "todo"}>{words.status[status]}</StatusTag>
      </p>
      <p lang="zh-CN" className="max-w-measure whitespace-pre-line break-words font-semibold">
        {question.stem}
      </p>
      <Options kind={kind} options={options} matches={question.matches} />
      {(parts ?? []).map((part, at) => (
        <section key={part.id} className="stack-2">
          <p lang="zh-CN" className="max-w-measure whitespace-pre-line break-words font-semibold">
            {fill(words.part, { n: at + 1 })} {part.stem}
          </p>
          <Options kind={part.kind} options={part.options} />
        </section>
      ))}
      <p className="break-words text-sm text-quiet">
        {words.source}: {question.sources.join(" · ")}
      </p>
    </article>
  );
}

type OptionsProps = {
  kind: Question["kind"] | QuestionPart["kind"];
  options: Question["options"];
  matches?: Question["matches"];
};

function Options({ kind, options, matches = [] }: OptionsProps) {
  const text = useText();
  const words = text.exchange.import;
  const judge: Record<string, string> = text.assessment.judge;
  const textOfMatch = new Map(matches.map((match) => [match.id, match.text]));
  const listed =
    kind === "ordering" ? [...options].sort((a, b) => (a.position ?? 0) - (b.position ?? 0)) : options;
  return (
    <ul className="max-w-measure">
      {listed.map((option) => (
        <li key={option.id} className="flex items-start gap-3 py-1.5">
          {kind === "ordering" || kind === "matching" ? (
            <span className="shrink-0 text-quiet">
              {kind === "ordering" ? fill(words.place, { n: option.position ?? 0 }) : option.id.toUpperCase()}
            </span>
          ) : (
            <span className="inline-flex w-16 shrink-0 items-center gap-1.5 text-sm text-quiet">
              <StatusMark status={option.correct ? "done" : "neutral"} />
              {option.correct ? words.right : words.wrong}
            </span>
          )}
          <span className="min-w-0 break-words">
            <span lang={option.text === undefined ? undefined : "zh-CN"} className="whitespace-pre-line">
              {option.text ?? judge[option.id]}
              {kind === "matching" ? ` → ${textOfMatch.get(option.match ?? "") ?? ""}` : ""}
            </span>
            <span lang="zh-CN" className="block whitespace-pre-line text-sm text-quiet">
              {option.explanation}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
