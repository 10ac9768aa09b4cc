import { Narration, SpeechBubble } from "#app/ui/dialogue.tsx";
import type { LineView, TurnView } from "../play-view.server.ts";

export interface TalkLinesProps {
  lines: readonly LineView[];
  /** how the player is called */
  you: string;
  /** large: the words of the moment. normal: a talk on paper, with small portraits. */
  size: "normal" | "large";
}

/** What one person says without a pause: the lines that follow each other with the same speaker. */
export interface Speech {
  /** place of its first line */
  at: number;
  /** its last line: the face it ends with */
  last: LineView;
  texts: string[];
}

/** Gathers lines into speeches; what happens (the narrator) stays line by line. */
export function speechesOf(lines: readonly LineView[]): Speech[] {
  const speeches: Speech[] = [];
  for (const [at, line] of lines.entries()) {
    const before = speeches.at(-1);
    if (before?.last.speaker === line.speaker && line.speaker !== "narrator") {
      before.last = line;
      before.texts.push(line.text);
    } else speeches.push({ at, last: line, texts: [line.text] });
  }
  return speeches;
}

/** The paragraphs of a speech. */
export function Words({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words are only ever appended
        <p key={at} className={at === 0 ? undefined : "mt-2"}>
          {text}
        </p>
      ))}
    </>
  );
}

/** Lines of a talk in order: what happens, what others say, what the player says. */
export function TalkLines({ lines, you, size }: TalkLinesProps) {
  return (
    <>
      {speechesOf(lines).map(({ at, last, texts }) => {
        if (last.speaker === "narrator") return <Narration key={at}>{last.text}</Narration>;
        const isOwn = last.speaker === "me";
        return (
          <SpeechBubble
            key={at}
            side={isOwn ? "right" : "left"}
            size={isOwn ? "normal" : size}
            speaker={isOwn ? you : (last.name ?? last.speaker)}
            portrait={size === "normal" && last.portrait ? { src: last.portrait, alt: "" } : undefined}
          >
            <Words texts={texts} />
          </SpeechBubble>
        );
      })}
    </>
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
