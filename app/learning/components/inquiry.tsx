import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { InquiryView } from "#app/learning/inquiries.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { StatusTag } from "#app/ui/index.ts";
import { AboutTitle } from "./own-form.tsx";

/** A question with its answers. @param isForTrainer says who asks, and not what is new to the one who asked */
export function Inquiry({ inquiry, isForTrainer }: { inquiry: InquiryView; isForTrainer?: boolean }) {
  const { language, text } = useRequestView();
  const words = text.own.asked;
  const isAnswered = inquiry.answers.length > 0;
  return (
    <div className="stack-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StatusTag status={isAnswered ? "done" : "todo"}>
          {isAnswered ? words.answered : words.waiting}
        </StatusTag>
        {isForTrainer ? (
          <span>
            {inquiry.asker.name} · {inquiry.asker.unit}
          </span>
        ) : null}
        <span>{fill(words.at, { time: formatShanghaiDateTime(inquiry.at, language) })}</span>
      </div>
      <h2 className="font-semibold">
        <AboutTitle about={inquiry.about} />
      </h2>
      <p className="max-w-measure whitespace-pre-wrap break-words">{inquiry.text}</p>
      {inquiry.answers.map((answer) => (
        <div key={answer.id} className="border-s-2 border-plum ps-4">
          <p className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
            <span>{fill(words.answerBy, { name: answer.by ?? words.unknown })}</span>
            <span>{formatShanghaiDateTime(answer.at, language)}</span>
            {answer.isNew && !isForTrainer ? (
              <span className="font-semibold text-plum">{words.fresh}</span>
            ) : null}
          </p>
          <p className="max-w-measure whitespace-pre-wrap break-words">{answer.text}</p>
        </div>
      ))}
    </div>
  );
}
