import { Island } from "#app/islands/island.tsx";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, Section } from "#app/ui/index.ts";
import { transcriptText } from "../studio/address.ts";
import type { StudioPath, StudioPlay } from "../studio/types.ts";
import CopyText from "./copy-text.tsx";

/** The play as a test records it, and as people read it. */
export function StudioTranscript({
  play,
  path,
  speakers,
  fileName,
}: {
  play: StudioPlay;
  path: StudioPath;
  speakers: Readonly<Record<string, string>>;
  fileName: string;
}) {
  const words = useRequestView().text.studio.play;
  const said = play.moments.flatMap(({ chosen }) => (chosen ? [chosen.id] : []));
  const isWhole = (path.knot === "" || play.strayKnot !== undefined) && Object.keys(path.set).length === 0;
  const notes = [
    isWhole ? "" : words.transcriptPart,
    play.moments.at(-1)?.stop === "ended" ? "" : words.transcriptOpen,
    said.some((id) => id.startsWith("@")) ? words.transcriptIds : "",
  ].filter(Boolean);
  const query = new URLSearchParams([["name", fileName], ...said.map((id) => ["c", id])]);
  const nameOf = (id: string): string =>
    id === "" || id === "narrator" ? "" : `${id === "me" ? words.me : (speakers[id] ?? id)}：`;
  const readable = play.moments
    .map(({ chosen, lines }) =>
      [
        ...(chosen ? [`> ${chosen.text}`] : []),
        ...lines.map(({ speaker, text }) => `${nameOf(speaker)}${text}`),
      ].join("\n"),
    )
    .join("\n\n");
  return (
    <Section title={words.transcript} lead={said.length === 0 ? words.transcriptEmpty : words.transcriptHint}>
      {said.length === 0 ? null : (
        <>
          {notes.map((note) => (
            <p key={note} className="max-w-measure text-sm text-quiet">
              {note}
            </p>
          ))}
          <div className="grid gap-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
            <div className="stack-3">
              <Island
                name="copy-text"
                component={CopyText}
                props={{
                  id: "transcript-test",
                  text: transcriptText(said),
                  rows: Math.min(14, Math.max(4, said.length + 1)),
                  words: { label: words.transcript, copy: words.copy, copied: words.copied },
                }}
              />
              <ButtonLink
                href={`/studio/transcript?${query}`}
                kind="quiet"
                icon="download"
                download={fileName}
              >
                {fill(words.download, { name: fileName })}
              </ButtonLink>
            </div>
            <Island
              name="copy-text"
              component={CopyText}
              props={{
                id: "transcript-read",
                text: readable,
                rows: 14,
                words: { label: words.readable, copy: words.copy, copied: words.copied },
              }}
            />
          </div>
        </>
      )}
    </Section>
  );
}
