import type { ReactNode } from "react";
import { useText } from "#app/request-view.tsx";
import { Icon, QuickExit } from "#app/ui/index.ts";
import type { PlayView } from "../play-view.server.ts";
import { HelpLines } from "./help-lines.tsx";

/**
 * The quiet frame of a talk: where one is, the help lines, and the way out at the top right. No navigation, no
 * clock, no score.
 */
export function PlayFrame({
  title,
  place,
  placeLang,
  children,
}: Pick<PlayView, "title" | "place" | "placeLang"> & { children: ReactNode }) {
  const text = useText();
  const words = text.roleplay.play;
  return (
    <div className="flex min-h-screen flex-col">
      <a href="#main" className="skip-link">
        {text.platform.nav.skip}
      </a>
      <header className="sticky top-0 z-20 border-b bg-paper">
        <div className="shell-width flex items-center gap-x-3 py-1.5">
          <a href="/scenarios" className="back-link shrink-0">
            <Icon name="arrow-left" size={18} />
            <span className="sr-only sm:not-sr-only">{words.back}</span>
          </a>
          <p className="min-w-0 flex-1 truncate text-sm">
            <span lang={placeLang} className="hidden text-quiet lg:inline">
              {place}
            </span>
          </p>
          <details>
            <summary className="inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap px-1 text-sm">
              <Icon name="phone" size={18} />
              <span>{words.helpOpen}</span>
            </summary>
            <div className="app-menu-sheet">
              <div className="shell-width max-w-page pt-4">
                <HelpLines />
              </div>
            </div>
          </details>
          <QuickExit href="/notice">{text.platform.help.leave}</QuickExit>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 focus:outline-none">
        <h1 className="sr-only">{title}</h1>
        {children}
      </main>
    </div>
  );
}
