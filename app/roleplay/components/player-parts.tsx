import { Portrait } from "#app/ui/dialogue.tsx";
import type { PortraitMood } from "#app/ui/portrait.ts";
import { Scene } from "#app/ui/scene.tsx";
import type { LineView, PlayView } from "../play-view.server.ts";
import type { SayWords } from "./say-first.tsx";
import type { Command } from "./send-choice.ts";

/** Words of the player, from the dictionaries. `{…}` is filled here. */
export interface PlayerWords {
  you: string;
  /** `{count}` */
  earlier: string;
  talk: string;
  chooseLegend: string;
  /** `{count}` */
  keys: string;
  sending: string;
  retrying: string;
  notSent: string;
  again: string;
  reload: string;
  fault: string;
  practiceMode: string;
  certificationMode: string;
  hint: string;
  /** `{point}` */
  hintTitle: string;
  hintAsked: string;
  stepBack: string;
  backTo: string;
  /** `{n}`, `{point}` */
  backToStep: string;
  tookBack: string;
  followed: string;
  set: string;
  setNote: string;
  endTitle: string;
  endLead: string;
  debrief: string;
  toScenario: string;
  /** `{name}`, `{mood}` */
  portrait: string;
  moods: Record<PortraitMood, string>;
  /** null where nothing is looked for */
  say: SayWords | null;
  aloud: { readTurn: string; stop: string };
  /** sentence per refusal code that a choice can meet */
  refusals: Record<string, string>;
}

/** Where a command is on its way. */
export type Sending =
  | { state: "idle" }
  | { state: "sending" | "retrying"; command: Command }
  | { state: "failed"; command: Command; message: string };

/** Puts values into a sentence of the player's words. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The person who speaks, in her quiet surroundings; she stays while her words pass by. */
export function Face({
  face,
  scene,
  words,
}: {
  face: LineView | undefined;
  scene: PlayView["scene"];
  words: PlayerWords;
}) {
  const name = face?.name ?? "";
  const mood = face?.mood ? words.moods[face.mood] : "";
  return (
    <div className="relative top-14 z-10 -mx-5 border-b bg-paper sm:-mx-8 lg:mx-0 lg:self-start lg:border-0 lg:pt-10 [@media(min-height:34rem)]:sticky">
      <div className="absolute inset-0 lg:static lg:h-32">
        <Scene name={scene} className="h-full" />
      </div>
      <div className="relative flex items-end gap-4 px-5 pt-3 sm:px-8 lg:-mt-2 lg:block lg:px-0 lg:pt-0">
        {face?.portrait ? (
          <Portrait
            size="normal"
            src={face.portrait}
            alt={fill(words.portrait, { name, mood })}
            className="max-lg:size-24 lg:size-80"
          />
        ) : (
          <div className="size-24" />
        )}
        {face ? (
          <p className="mb-2 rounded-sm bg-paper px-2 text-sm lg:mb-0 lg:mt-3 lg:px-0">
            <span className="font-semibold">{name}</span>
            <span className="ml-2 text-quiet">{mood}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** A pause: the talk is kept as it is. */
export function Pause({
  playId,
  formToken,
  words,
}: {
  playId: string;
  formToken: string;
  words: PlayerWords;
}) {
  return (
    <form
      method="post"
      action={`/plays/${playId}`}
      className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 border-t pt-4 text-sm text-quiet"
    >
      <input type="hidden" name="_token" value={formToken} />
      <input type="hidden" name="intent" value="leave" />
      <button type="submit" className="btn btn-quiet">
        {words.set}
      </button>
      <span>{words.setNote}</span>
    </form>
  );
}

/** The end of a talk: a breath, then the way to the debrief. */
export function Ending({ play, words }: { play: PlayView; words: PlayerWords }) {
  return (
    <div className="mt-12 border-t pt-8">
      <h2 className="title-2">{words.endTitle}</h2>
      <p className="mt-2 max-w-measure text-quiet">{words.endLead}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href={`/plays/${play.id}/debrief`} className="btn btn-primary btn-large">
          {words.debrief}
        </a>
        <a href={`/scenarios/${play.scenarioId}`} className="btn btn-quiet">
          {words.toScenario}
        </a>
      </p>
    </div>
  );
}

/** Whether what was said has arrived: read out, and with a way on when it has not. */
export function Delivery({
  sending,
  words,
  playId,
  onAgain,
}: {
  sending: Sending;
  words: PlayerWords;
  playId: string;
  onAgain: (command: Command) => void;
}) {
  return (
    <div aria-live="polite" className="mt-4 min-h-8 text-sm text-quiet">
      {sending.state === "sending" ? <p className="sr-only">{words.sending}</p> : null}
      {sending.state === "retrying" ? <p>{words.retrying}</p> : null}
      {sending.state === "failed" ? (
        <div className="stack-2">
          <p className="text-orange">{sending.message}</p>
          <p className="flex flex-wrap gap-4">
            <button type="button" className="btn btn-secondary" onClick={() => onAgain(sending.command)}>
              {words.again}
            </button>
            <a href={`/plays/${playId}`} className="btn btn-quiet">
              {words.reload}
            </a>
          </p>
        </div>
      ) : null}
    </div>
  );
}
