import type { SaidView, SayNote } from "../speech/speech.server.ts";
import { fill } from "./player-parts.tsx";
import type { SayWords } from "./say-first.tsx";

type NoteWords = Pick<SayWords, "instead" | "manualWords" | "rests">;

/** A sentence with what was found in it: underlined, numbered, and explained below. */
export function Said({ said, words }: { said: SaidView; words: SayWords }) {
  const { pieces, notes } = said;
  return (
    <section aria-label={words.yours} className="stack-4 border-l-4 border-line-strong py-1 pl-4">
      <p className="text-sm text-quiet">{words.yours}</p>
      <p lang="zh-CN" className="text-lg [overflow-wrap:anywhere]">
        {pieces.map(({ text, notes: numbers }, at) =>
          numbers.length === 0 ? (
            text
          ) : (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence are never reordered
              key={at}
              className="bg-transparent text-ink underline decoration-orange decoration-wavy decoration-2 underline-offset-4"
            >
              {text}
              {numbers.map((n) => (
                <a
                  key={n}
                  href={`#say-${n}`}
                  aria-label={fill(words.noteOf, { n })}
                  className="mx-0.5 inline-block min-w-6 text-center align-super text-sm font-semibold"
                >
                  {n}
                </a>
              ))}
            </mark>
          ),
        )}
      </p>
      <p className="font-semibold">
        {notes.length === 0 ? words.nothing : fill(words.found, { count: notes.length })}
      </p>
      {notes.length === 0 ? null : (
        <ol className="stack-6">
          {notes.map((note) => (
            <li key={note.n} id={`say-${note.n}`} className="scroll-mt-48 lg:scroll-mt-24">
              <p className="font-semibold">
                {note.n}. {note.title}
                <span className="ml-2 text-sm font-normal text-quiet">{note.groups.join(" · ")}</span>
              </p>
              <NoteBody note={note} words={words} />
            </li>
          ))}
        </ol>
      )}
      <p className="text-sm text-quiet">
        {words.honest} <a href="/speech-patterns">{words.list}</a>
      </p>
    </section>
  );
}

/** Why something is found, what to say instead, and what that rests on. */
export function NoteBody({ note, words }: { note: SayNote; words: NoteWords }) {
  return (
    <div className="stack-2 mt-1">
      <p>{note.why}</p>
      <p className="text-sm text-quiet">{words.instead}</p>
      <ul className="stack-2">
        {note.say.map(({ text, textEn, href }) => (
          <li key={text} className="border-l-2 border-saved pl-3">
            <span lang="zh-CN">“{text}”</span>
            {href === null ? null : (
              <a href={href} className="ml-2 inline-block text-sm">
                {words.manualWords}
              </a>
            )}
            {textEn === null ? null : <span className="block text-sm text-quiet">{textEn}</span>}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <span className="text-quiet">{words.rests}</span>
        {note.cites.map(({ title, place, href }) => (
          <a key={href} href={href} lang="zh-CN" title={place} className="inline-block py-1">
            {title}
          </a>
        ))}
      </p>
    </div>
  );
}
