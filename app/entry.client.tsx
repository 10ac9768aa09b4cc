import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import type { RequestView } from "./request-view.tsx";
import { RequestViewProvider } from "./request-view.tsx";

/** Only pages that ask for the Remix client come here; their view of the request stands in the page as data. */
async function hydrate(): Promise<void> {
  const data = document.getElementById("request-view")?.textContent;
  if (!data) return;
  const view = JSON.parse(data) as Omit<RequestView, "text">;
  const text =
    view.language === "en" ? (await import("./texts.en.ts")).en : (await import("./texts.zh.ts")).zh;
  hydrateRoot(
    document,
    <StrictMode>
      <RequestViewProvider value={{ ...view, text }}>
        <RemixBrowser />
      </RequestViewProvider>
    </StrictMode>,
  );
}

void hydrate();
