import { createElement, type FunctionComponent } from "react";
import { hydrateRoot } from "react-dom/client";

/*
 * Brings the islands of a page to life. Each island was rendered by the server inside
 * <div data-island="name" data-props="…json…">, works as plain forms, and hydrates with the same component.
 */

type Loader = () => Promise<{ default: FunctionComponent<never> }>;

/** Every island by name; each is a chunk of its own. */
const ISLANDS: Record<string, Loader> = {};

for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const load = ISLANDS[element.dataset.island ?? ""];
  if (!load) continue;
  void load().then((module) => {
    const props: unknown = JSON.parse(element.dataset.props ?? "{}");
    hydrateRoot(element, createElement(module.default as FunctionComponent, props as Record<string, unknown>));
  });
}
