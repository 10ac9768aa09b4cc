import { Island } from "#app/islands/island.tsx";
import { useRequestView } from "#app/request-view.tsx";
import type { PlayView } from "../play-view.server.ts";
import { PlayFrame } from "./play-frame.tsx";
import Player from "./player.tsx";
import type { PlayerWords } from "./player-parts.tsx";

/** A running talk. @param refused code of what a form met, if it was refused */
export function PlayPage({ play, refused }: { play: PlayView; refused: string | null }) {
  const { text, formToken } = useRequestView();
  const { play: words, moods } = text.roleplay;
  const { refusal } = text.platform;
  const forPlayer: PlayerWords = {
    you: words.you,
    earlier: words.earlier,
    talk: words.talk,
    chooseLegend: words.chooseLegend,
    keys: words.keys,
    sending: words.sending,
    retrying: words.retrying,
    notSent: words.notSent,
    again: words.again,
    reload: words.reload,
    fault: words.fault,
    set: words.set,
    setNote: words.setNote,
    endTitle: words.endTitle,
    endLead: words.endLead,
    debrief: words.debrief,
    toScenario: words.toScenario,
    portrait: words.portrait,
    moods,
    refusals: {
      choiceNotOffered: refusal.choiceNotOffered,
      playEnded: refusal.playEnded,
      playMoved: refusal.playMoved,
      staleForm: refusal.staleForm,
      notFound: refusal.notFound,
      notAllowed: refusal.notAllowed,
      tooBusy: refusal.tooBusy,
      changedMeanwhile: refusal.changedMeanwhile,
      invalidFields: refusal.badRequest,
    },
  };
  return (
    <PlayFrame title={play.title} place={play.place} placeLang={play.placeLang}>
      <Island name="player" component={Player} props={{ play, formToken, words: forPlayer, refused }} />
    </PlayFrame>
  );
}
