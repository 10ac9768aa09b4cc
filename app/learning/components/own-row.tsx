import type { OwnMarks } from "#app/learning/bookmarks.server.ts";
import type { OwnKind } from "#app/learning/own.schema.ts";
import { askHref, newNoteHref, OWN_ANCHOR, subjectHref } from "#app/learning/own-anchors.ts";
import { FormToken, useText } from "#app/request-view.tsx";
import { Button, ButtonLink } from "#app/ui/index.ts";

/** What one has put to a lesson or source oneself, and the ways to put more; stands below everything else. */
export function OwnRow({ kind, id, own }: { kind: OwnKind; id: string; own: OwnMarks }) {
  const words = useText().own.row;
  return (
    <section id={OWN_ANCHOR} aria-label={words.title} className="stack-3 mt-8 max-w-measure scroll-mt-6">
      {own.notes.length === 0 ? null : (
        <ul className="stack-3">
          {own.notes.map((note) => (
            <li key={note.id} className="border-s-2 border-plum ps-4">
              <p className="whitespace-pre-wrap break-words">{note.text}</p>
              <a href={`/notes/${note.id}`} className="inline-flex min-h-11 items-center text-sm">
                {words.edit}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <form method="post" action="/bookmarks">
          <FormToken />
          <input type="hidden" name="aboutKind" value={kind} />
          <input type="hidden" name="aboutId" value={id} />
          <input type="hidden" name="next" value={subjectHref(kind, id)} />
          <Button
            kind="quiet"
            icon={own.isMarked ? "done" : "tag"}
            name="set"
            value={own.isMarked ? "0" : "1"}
            aria-label={own.isMarked ? `${words.marked} · ${words.unmark}` : undefined}
          >
            {own.isMarked ? words.marked : words.mark}
          </Button>
        </form>
        <ButtonLink kind="quiet" icon="edit" href={newNoteHref(kind, id)}>
          {words.write}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="talk" href={askHref(kind, id)}>
          {words.ask}
        </ButtonLink>
      </div>
      <p className="text-sm text-quiet">
        {words.private}{" "}
        <a href="/notes" className="inline-flex min-h-11 items-center">
          {words.all}
        </a>
      </p>
    </section>
  );
}
