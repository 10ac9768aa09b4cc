import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { Notice } from "#app/ui/index.ts";

/**
 * Says that a page is a copy. It stands in every lesson page and is shown when the service worker has marked the
 * root element (`asCopy`), so it needs no script.
 * @param savedOn the day on which the server made the page, in words
 */
export function OfflineLine({ savedOn }: { savedOn: string }) {
  const words = useText().learning.lesson;
  return (
    <div data-offline-line className="mb-8 hidden max-w-measure [[data-offline]_&]:block">
      <Notice tone="warning" title={words.offlineCopy}>
        {fill(words.offlineCopyHint, { date: savedOn })}
      </Notice>
    </div>
  );
}
