import { createContext, useContext } from "react";
import type { Permission } from "./platform/access.ts";
import type { Language } from "./platform/i18n/language.ts";
import type { Dictionary } from "./texts.zh.ts";

/** Who is looking, as far as a page needs to know. */
export interface ViewerView {
  /** stands in text only: a shared page holds a mark in its place */
  displayName: string;
  permissions: Permission[];
}

/** What every page needs from the request beside its own data. */
export interface RequestView {
  requestId: string;
  nonce: string;
  language: Language;
  theme: "system" | "light" | "dark";
  /** the token that every form carries in `_token` */
  formToken: string;
  viewer: ViewerView | null;
  /** path and query of the page, for coming back after a change of language */
  here: string;
  /** URL of the script that brings the islands to life */
  islandsScript: string;
  /** help lines that this unit adds */
  helpLines: { name: string; phone: string }[];
  text: Dictionary;
}

const Context = createContext<RequestView | null>(null);
export const RequestViewProvider = Context.Provider;

/** The request as the page sees it. */
export function useRequestView(): RequestView {
  const view = useContext(Context);
  if (!view) throw new Error("RequestViewProvider is missing above this component.");
  return view;
}

/** The dictionary of the reader's language. */
export function useText(): Dictionary {
  return useRequestView().text;
}

/** The hidden field that every form that writes must carry. */
export function FormToken() {
  return <input type="hidden" name="_token" value={useRequestView().formToken} />;
}
