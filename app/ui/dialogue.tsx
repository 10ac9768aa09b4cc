import type { ButtonHTMLAttributes, ReactNode } from "react";
import type { NoStyle } from "./cx.ts";
import { cx } from "./cx.ts";

export type PortraitProps = {
  readonly src: string;
  /** What the face shows, in words; "" where the words beside already say it. */
  readonly alt: string;
  readonly size?: "small" | "normal" | "large";
  readonly className?: string;
};

const edges = { small: 56, normal: 96, large: 240 } as const;
const frames = { small: "size-14", normal: "size-24", large: "size-40 sm:size-60" } as const;

/** A drawn bust of a made-up person, served as an image. */
export function Portrait({ src, alt, size = "normal", className }: PortraitProps) {
  return (
    <img
      src={src}
      alt={alt}
      width={edges[size]}
      height={edges[size]}
      decoding="async"
      className={cx("portrait shrink-0", frames[size], className)}
    />
  );
}

export type SpeechBubbleProps = {
  /** left: the other person. right: the one who practises. */
  readonly side: "left" | "right";
  readonly speaker: string;
  readonly children: ReactNode;
  readonly portrait?: PortraitProps;
  /** Beside the name: what she does, how she sounds. */
  readonly manner?: ReactNode;
  /** large: her words fill the room (role-play). normal: a line of a transcript. */
  readonly size?: "normal" | "large";
  /** A note in the margin of a transcript. */
  readonly note?: ReactNode;
  readonly lang?: string;
};

/** Words that someone says. */
export function SpeechBubble({
  side,
  speaker,
  children,
  portrait,
  manner,
  size = "normal",
  note,
  lang = "zh-CN",
}: SpeechBubbleProps) {
  return (
    <div className={cx("speech", side === "right" && "speech-right", size === "large" && "speech-large")}>
      <div className="speech-line">
        {portrait === undefined ? null : <Portrait size="small" {...portrait} />}
        <div className="min-w-0">
          <p className="text-sm text-quiet">
            <span className="font-semibold text-ink">{speaker}</span>
            {manner === undefined ? null : <span className="ml-2">{manner}</span>}
          </p>
          <div lang={lang} className="speech-words">
            {children}
          </div>
        </div>
      </div>
      {note === undefined ? null : <aside className="speech-note">{note}</aside>}
    </div>
  );
}

export type TranscriptProps = { readonly children: ReactNode };

/** A talk on paper: SpeechBubble and Narration in order; at the desk the notes stand in one margin. */
export function Transcript({ children }: TranscriptProps) {
  return <div className="transcript">{children}</div>;
}

export type NarrationProps = { readonly children: ReactNode; readonly lang?: string };

/** What happens while nobody speaks. */
export function Narration({ children, lang = "zh-CN" }: NarrationProps) {
  return (
    <p lang={lang} className="narration">
      {children}
    </p>
  );
}

export type ChoiceSentenceProps = NoStyle<ButtonHTMLAttributes<HTMLButtonElement>> & {
  /** The sentence as one would say it. */
  readonly children: ReactNode;
  /** say: words, in quotation marks. do: an act. */
  readonly kind?: "say" | "do";
  /** The word for an act, shown before it ("做"). */
  readonly kindLabel?: string;
};

/** A submit button that reads like a sentence one could say: no letter, no box, no score. */
export function ChoiceSentence({
  children,
  kind = "say",
  kindLabel,
  className,
  type = "submit",
  ...rest
}: ChoiceSentenceProps) {
  return (
    <button type={type} lang="zh-CN" className={cx("choice-sentence", className)} {...rest}>
      {kind === "say" ? (
        <span>“{children}”</span>
      ) : (
        <span>
          {kindLabel === undefined ? null : <span className="mr-2 text-sm text-quiet">{kindLabel}</span>}
          {children}
        </span>
      )}
    </button>
  );
}

export type ChoiceListProps = { readonly label: ReactNode; readonly children: ReactNode };

/** The sentences one could say now, under the question that opens them. */
export function ChoiceList({ label, children }: ChoiceListProps) {
  return (
    <fieldset className="choice-list">
      <legend className="text-sm text-quiet">{label}</legend>
      {children}
    </fieldset>
  );
}
