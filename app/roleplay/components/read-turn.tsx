import { useEffect, useState } from "react";
import { hush, readAloud, useVoice } from "#app/ui/read-aloud.ts";

/**
 * Reads the latest words of a talk with the browser's own voice; there only where it has one. Give it the screen as
 * its key: it falls silent with the screen.
 */
export function ReadTurn({
  texts,
  words,
}: {
  texts: readonly string[];
  words: { readTurn: string; stop: string };
}) {
  const voice = useVoice();
  const [isReading, setReading] = useState(false);
  useEffect(() => hush, []);
  if (!voice) return null;

  function toggle() {
    setReading(!isReading);
    if (isReading) hush();
    else if (voice)
      readAloud(
        voice,
        texts,
        () => {},
        () => setReading(false),
      );
  }

  return (
    <p className="mt-4">
      <button type="button" className="btn btn-quiet text-sm" aria-pressed={isReading} onClick={toggle}>
        {isReading ? words.stop : words.readTurn}
      </button>
    </p>
  );
}
