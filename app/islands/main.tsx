import { createElement, type FunctionComponent } from "react";
import { hydrateRoot } from "react-dom/client";

/*
 * Brings the islands of a page to life. Each island was rendered by the server inside
 * <div data-island="name" data-props="…json…">, works as plain forms, and hydrates with the same component.
 */

type Loader = () => Promise<{ default: FunctionComponent<never> }>;

/** Every island by name; each is a chunk of its own. */
const ISLANDS: Record<string, Loader> = {
  "attempt-submit": () => import("#app/assessment/components/attempt-submit.tsx"),
  "daily-question": () => import("#app/assessment/components/daily-question.tsx"),
  "exam-question": () => import("#app/assessment/components/exam-question.tsx"),
  "review-clock": () => import("#app/assessment/components/review-clock.tsx"),
  "check-question": () => import("#app/learning/components/check-question.tsx"),
  "costing-calculator": () => import("#app/learning/components/costing-calculator.tsx"),
  "decision-tree": () => import("#app/learning/components/decision-tree.tsx"),
  "form-exercise": () => import("#app/learning/components/form-exercise.tsx"),
  "lesson-progress": () => import("#app/learning/components/lesson-progress.tsx"),
  "read-lesson": () => import("#app/learning/components/read-lesson.tsx"),
  timeline: () => import("#app/learning/components/timeline.tsx"),
  "copy-text": () => import("#app/roleplay/components/copy-text.tsx"),
  player: () => import("#app/roleplay/components/player.tsx"),
  "print-button": () => import("#app/roleplay/components/print-button.tsx"),
};

const loads: Promise<unknown>[] = [];
for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const load = ISLANDS[element.dataset.island ?? ""];
  if (!load) continue;
  // A chunk that does not arrive leaves the page as the server made it: plain forms that work.
  const loaded = load().then((module) => {
    const props: unknown = JSON.parse(element.dataset.props ?? "{}");
    hydrateRoot(
      element,
      createElement(module.default as FunctionComponent, props as Record<string, unknown>),
    );
  }, console.warn);
  loads.push(loaded);
}

// Lessons can be read again without a connection (app/decisions/0007); plain HTTP has no service worker. The worker is
// told what this page has loaded, because a page that was opened before the worker ran did not pass through it.
const { serviceWorker } = navigator;
const isLessonPage = location.pathname.startsWith("/lessons/");
if (process.env.NODE_ENV === "production" && isSecureContext && serviceWorker && isLessonPage) {
  Promise.all([serviceWorker.register("/sw.js").then(() => serviceWorker.ready), ...loads]).then(
    ([{ active }]) => active?.postMessage(performance.getEntriesByType("resource").map(({ name }) => name)),
    console.warn,
  );
}
