import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button } from "#app/ui/index.ts";
import type { PlayMode } from "../play.machine.ts";
import type { ScenarioIntro } from "../scenario-views.server.ts";

/** The two ways into a talk: the one that counts, and practice. A talk that is half-way goes on by its own button. */
export function StartForms({ scenario }: { scenario: Pick<ScenarioIntro, "running"> }) {
  return (
    <div className="grid gap-x-10 gap-y-6 pt-4 sm:grid-cols-2">
      <StartForm mode="certification" running={scenario.running.certification} />
      <StartForm mode="practice" running={scenario.running.practice} />
    </div>
  );
}

function StartForm({ mode, running }: { mode: PlayMode; running: ScenarioIntro["running"][PlayMode] }) {
  const words = useRequestView().text.roleplay.intro;
  const counts = mode === "certification";
  const begin = counts ? words.start : words.practise;
  const goOn = counts ? words.continue : words.continuePractice;
  return (
    <form method="post" className="stack-3">
      <FormToken />
      <input type="hidden" name="mode" value={mode} />
      <Button kind={counts ? "primary" : "secondary"} size="large" wide>
        {running ? goOn : begin}
      </Button>
      <p className="text-sm text-quiet">{counts ? words.countsNote : words.practiceNote}</p>
      {running ? <p className="text-sm">{fill(words.continueNote, { count: running.choices })}</p> : null}
    </form>
  );
}
