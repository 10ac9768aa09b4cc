import { Fragment } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Notice, Section, Signal } from "#app/ui/index.ts";
import type { PlayOutcome } from "../studio/studio.server.ts";
import type { StudioLine, StudioMoment, StudioOption, StudioPlay } from "../studio/types.ts";
import { DIMENSIONS } from "../tags.ts";
import { QualityTag } from "./review.tsx";
import { Go, type StudioWay } from "./studio-go.tsx";
import { StudioState } from "./studio-state.tsx";
import { StudioTranscript } from "./studio-transcript.tsx";

export interface StudioPlayerProps {
  way: StudioWay;
  outcome: PlayOutcome;
  speakers: Readonly<Record<string, string>>;
  citable: readonly string[];
  /** of the file that records the play */
  fileName: string;
}

/** A story as its author plays it: everything said so far, everything that can be said now, and the state. */
export function StudioPlayer(props: StudioPlayerProps) {
  const { way, outcome, speakers, citable, fileName } = props;
  const words = useRequestView().text.studio.play;
  const { play, finding, unplayable } = outcome;
  if (!play) {
    return (
      <Notice tone="danger" title={finding?.message ?? words.unplayable} live="status">
        {unplayable === null ? undefined : <code className="break-words">{unplayable}</code>}
      </Notice>
    );
  }
  const said = play.moments.flatMap(({ chosen }) => (chosen ? [chosen.id] : []));
  return (
    <>
      <Strays play={play} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={words.course} className="min-w-0">
          <ol className="stack-8">
            {play.moments.map((moment, at) => (
              <Moment
                // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the play
                key={at}
                at={at}
                moment={moment}
                before={play.moments[at - 1]}
                isLast={at === play.moments.length - 1}
                said={said}
                way={way}
                speakers={speakers}
                citable={citable}
              />
            ))}
          </ol>
          {said.length === 0 ? null : (
            <p className="flex flex-wrap gap-3 pt-2">
              <Go way={way} choices={said.slice(0, -1)} look="button">
                {words.stepBack}
              </Go>
              <Go way={way} choices={[]} look="button">
                {words.restart}
              </Go>
            </p>
          )}
        </Section>
        <StudioState play={play} />
      </div>
      <StudioTranscript play={play} path={way.path} speakers={speakers} fileName={fileName} />
    </>
  );
}

function Strays({ play }: { play: StudioPlay }) {
  const words = useRequestView().text.studio.play;
  const sentences = [
    play.strayKnot === undefined ? "" : fill(words.strayKnot, { knot: play.strayKnot }),
    play.strayChoice === undefined ? "" : fill(words.strayChoice, { id: play.strayChoice }),
    play.straySet.length === 0 ? "" : fill(words.straySet, { names: play.straySet.join(" ") }),
  ].filter(Boolean);
  return (
    <>
      {sentences.map((sentence) => (
        <Notice key={sentence} tone="warning" title={sentence} live="status" />
      ))}
    </>
  );
}

interface MomentProps {
  at: number;
  moment: StudioMoment;
  before: StudioMoment | undefined;
  isLast: boolean;
  said: readonly string[];
  way: StudioWay;
  speakers: Readonly<Record<string, string>>;
  citable: readonly string[];
}

function Moment({ at, moment, before, isLast, said, way, speakers, citable }: MomentProps) {
  const words = useRequestView().text.studio.play;
  const { chosen } = moment;
  const taken = chosen && before?.options.find(({ id }) => id === chosen.id);
  return (
    <li id={isLast ? "now" : undefined} className="stack-4 scroll-mt-6 border-l-2 border-line pl-4 sm:pl-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="title-3">{at === 0 ? words.opening : fill(words.step, { n: at })}</h3>
        {isLast ? null : (
          <Go way={way} choices={said.slice(0, at)} look="text">
            {words.backTo}
          </Go>
        )}
      </div>
      {taken ? (
        <div className="stack-2 rounded-lg bg-plum-soft px-4 py-3">
          <p lang="zh-CN" className="font-semibold">
            {taken.text}
          </p>
          <Grading option={taken} citable={citable} />
        </div>
      ) : null}
      {moment.lines.length === 0 ? <p className="text-sm text-quiet">{words.nothingSaid}</p> : null}
      <Lines lines={moment.lines} speakers={speakers} />
      {moment.faults.length === 0 ? null : (
        <Notice tone="danger" title={words.fault}>
          {moment.faults.map((fault) => (
            <code key={fault} className="block break-words">
              {fault}
            </code>
          ))}
        </Notice>
      )}
      {isLast ? <Onward moment={moment} said={said} way={way} citable={citable} /> : null}
    </li>
  );
}

function Onward({ moment, said, way, citable }: Pick<MomentProps, "moment" | "said" | "way" | "citable">) {
  const words = useRequestView().text.studio.play;
  if (moment.stop === "ended") {
    const ending = [moment.ending?.id, moment.ending?.outcome].filter(Boolean).join(" · ");
    return <Notice tone="info" title={fill(words.ended, { ending })} />;
  }
  if (moment.stop === "ran-out") return <Notice tone="warning" title={words.ranOut} />;
  if (moment.options.length === 0) return null;
  return (
    <div className="stack-2">
      <h4 className="text-sm font-semibold text-quiet">{words.options}</h4>
      <ul className="link-list">
        {moment.options.map((option) => (
          <li key={option.id} className="stack-2 border-b border-line py-4">
            <Go way={way} choices={[...said, option.id]} look="option">
              <span lang="zh-CN">{option.text === "" ? option.id : option.text}</span>
            </Go>
            <Grading option={option} citable={citable} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an author gave an option, in words. */
function Grading({ option, citable }: { option: StudioOption; citable: readonly string[] }) {
  const { text } = useRequestView();
  const words = text.studio.play;
  const { score } = option;
  const points = DIMENSIONS.flatMap((dimension) => {
    const value = score?.[dimension] ?? 0;
    const shown = value > 0 ? `+${value}` : `−${-value}`;
    return value === 0 ? [] : [`${text.roleplay.dimensions[dimension]} ${shown}`];
  });
  return (
    <div className="stack-1 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <code>{option.id}</code>
        {option.q ? <QualityTag quality={option.q} /> : <span className="text-quiet">{words.ungraded}</span>}
        {score ? <span>{points.length === 0 ? words.noScore : points.join(" · ")}</span> : null}
        {option.red === undefined ? null : (
          <Signal level="red">
            {words.red} <code>{option.red}</code>
          </Signal>
        )}
      </p>
      {option.why === undefined ? null : <p lang="zh-CN">{option.why}</p>}
      {option.cite.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-3 text-quiet">
          {option.cite.map((id) => (
            <Fragment key={id}>
              {citable.includes(id) ? (
                <a href={`/sources/${id}`} className="py-0.5">
                  <code>{id}</code>
                </a>
              ) : (
                <code>{id}</code>
              )}
            </Fragment>
          ))}
        </p>
      )}
      <Tags tags={option.others} />
    </div>
  );
}

/** What is said, line by line, with who says it and the tags as written. */
function Lines({
  lines,
  speakers,
}: {
  lines: readonly StudioLine[];
  speakers: Readonly<Record<string, string>>;
}) {
  const words = useRequestView().text.studio.play;
  const nameOf = (id: string): string =>
    id === ""
      ? words.noSpeaker
      : id === "narrator"
        ? words.narrator
        : id === "me"
          ? words.me
          : (speakers[id] ?? id);
  return (
    <ol className="stack-3">
      {lines.map((line, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be said twice
          key={at}
        >
          <p className="text-sm text-quiet">{nameOf(line.speaker)}</p>
          <p lang="zh-CN" className="max-w-measure break-words">
            {line.text}
          </p>
          <Tags tags={line.tags} />
        </li>
      ))}
    </ol>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const words = useRequestView().text.studio.play;
  if (tags.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      <span className="sr-only">{words.tags}</span>
      {tags.map((tag) => (
        <code key={tag} lang="zh-CN" className="break-all">
          # {tag}
        </code>
      ))}
    </p>
  );
}
