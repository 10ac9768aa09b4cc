import { Island } from "#app/islands/island.tsx";
import { useRequestView } from "#app/request-view.tsx";
import type { PlayView } from "../play-view.server.ts";
import type { SaidView } from "../speech/speech.server.ts";
import { PlayFrame } from "./play-frame.tsx";
import Player from "./player.tsx";
import type { PlayerWords } from "./player-parts.tsx";

/**
 * A running talk.
 * @param refused code of what a form met, if it was refused
 * @param canSay whether one may say it in one's own words first
 * @param said what was found in what a form said
 */
export function PlayPage({
  play,
  refused,
  canSay,
  said,
}: {
  play: PlayView;
  refused: string | null;
  canSay: boolean;
  said: SaidView | null;
}) {
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
    practiceMode: words.practiceMode,
    certificationMode: words.certificationMode,
    hint: words.hint,
    hintTitle: words.hintTitle,
    hintAsked: words.hintAsked,
    stepBack: words.stepBack,
    backTo: words.backTo,
    backToStep: words.backToStep,
    tookBack: words.tookBack,
    followed: words.followed,
    set: words.set,
    setNote: words.setNote,
    endTitle: words.endTitle,
    endLead: words.endLead,
    debrief: words.debrief,
    toScenario: words.toScenario,
    portrait: words.portrait,
    moods,
    say: canSay ? text.speech.say : null,
    aloud: { readTurn: text.speech.aloud.readTurn, stop: text.speech.aloud.stop },
    refusals: {
      choiceNotOffered: refusal.choiceNotOffered,
      playEnded: refusal.playEnded,
      playMoved: refusal.playMoved,
      practiceOnly: refusal.practiceOnly,
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
      <Island name="player" component={Player} props={{ play, formToken, words: forPlayer, refused, said }} />
    </PlayFrame>
  );
}
