import { Narration, SpeechBubble } from "#app/ui/dialogue.tsx";
import type { LineView, TurnView } from "../play-view.server.ts";

export interface TalkLinesProps {
  lines: readonly LineView[];
  /** how the player is called */
  you: string;
  /** large: the words of the moment. normal: a talk on paper, with small portraits. */
  size: "normal" | "large";
}

/** Lines of a talk in order: what happens, what others say, what the player says. */
export function TalkLines({ lines, you, size }: TalkLinesProps) {
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever appended
        <TalkLine key={at} line={line} you={you} size={size} />
      ))}
    </>
  );
}

/** One line of a talk. */
export function TalkLine({ line, you, size }: { line: LineView; you: string; size: "normal" | "large" }) {
  if (line.speaker === "narrator") return <Narration>{line.text}</Narration>;
  if (line.speaker === "me") {
    return (
      <SpeechBubble side="right" speaker={you}>
        {line.text}
      </SpeechBubble>
    );
  }
  const portrait = size === "normal" && line.portrait ? { src: line.portrait, alt: "" } : undefined;
  return (
    <SpeechBubble side="left" size={size} speaker={line.name ?? line.speaker} portrait={portrait}>
      {line.text}
    </SpeechBubble>
  );
}

/**
 * The lines of a turn as they are shown: an act that nobody tells in words stands in front, so that the talk
 * never leaves out what the player did.
 */
export function shownLines({ chosen, lines }: TurnView): LineView[] {
  if (!chosen || lines.some((line) => line.speaker === "me")) return lines;
  return [{ speaker: "me", name: null, text: chosen.text, mood: null, portrait: null }, ...lines];
}
