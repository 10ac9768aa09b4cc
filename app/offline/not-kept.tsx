import { createElement, type ReactNode } from "react";
import { NOT_KEPT } from "./copies.ts";

/** What a person has written on a page: the worker takes it out before it keeps the page. */
export function NotKept({ children }: { children: ReactNode }) {
  return createElement(NOT_KEPT, { class: "block" }, children);
}
