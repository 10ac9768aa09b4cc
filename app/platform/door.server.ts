import { json, redirect } from "@remix-run/node";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import { type Guard, may } from "./access.ts";
import { isRefusal, Refusal } from "./errors.ts";
import type { RequestScope } from "./http/scope.server.ts";

/*
 * Every loader and action asks for itself: a layout protects nothing, because a loader can be called alone.
 * `door` is the first statement of each of them; refusals become answers here and nowhere else.
 */

/** A refusal as the browser sees it. */
export interface RefusalView {
  code: string;
  values: Record<string, string | number>;
  fields: Record<string, string>;
}

/** What an action answers when it refuses a form: the reason, and what was typed. */
export interface RefusedForm {
  refusal: RefusalView;
  values: Record<string, string>;
}

/** The refusal's visible part. */
export function refusalView(refusal: Refusal): RefusalView {
  return { code: refusal.code, values: refusal.values, fields: refusal.fields };
}

/** @throws {Refusal} signInNeeded, passwordChangeNeeded, notAllowed */
export function requireGuard(viewer: Viewer | null, guard: Guard): void {
  if (guard === "public") return;
  if (!viewer) throw new Refusal("signInNeeded");
  if (guard === "ownPassword") return;
  if (viewer.mustChangePassword) throw new Refusal("passwordChangeNeeded");
  if (guard !== "signedIn" && !may(viewer.roles, guard)) throw new Refusal("notAllowed");
}

/**
 * The door of a loader: checks who is there, runs the read, and turns a refusal into an answer with its status.
 * Somebody who is not signed in is led to the sign-in page and back.
 * @throws {Response}
 */
export async function door<T>(
  scope: RequestScope,
  guard: Exclude<Guard, "public">,
  run: (viewer: Viewer) => Promise<T> | T,
): Promise<T> {
  return answer(scope, async () => run(enter(scope, guard)));
}

/** The door of a loader that anybody may use. */
export async function publicDoor<T>(
  scope: RequestScope,
  run: (viewer: Viewer | null) => Promise<T> | T,
): Promise<T> {
  return answer(scope, async () => run(scope.viewer));
}

/**
 * The door of an action. A refusal that the person can mend (a field, a clash) answers with its status and the
 * values typed, so that nothing is lost; the others become pages.
 */
export async function formDoor<T>(
  scope: RequestScope,
  request: Request,
  guard: Exclude<Guard, "public">,
  run: (form: FormData, viewer: Viewer) => Promise<T>,
): Promise<T | Response> {
  return answerForm(scope, request, (form) => run(form, enter(scope, guard)));
}

/** The door of an action that anybody may use. */
export async function publicFormDoor<T>(
  scope: RequestScope,
  request: Request,
  run: (form: FormData) => Promise<T>,
): Promise<T | Response> {
  return answerForm(scope, request, run);
}

function enter(scope: RequestScope, guard: Guard): Viewer {
  requireGuard(scope.viewer, guard);
  if (!scope.viewer) throw new Refusal("signInNeeded");
  return scope.viewer;
}

async function answer<T>(scope: RequestScope, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw refusalResponse(scope, error);
  }
}

const PAGES: readonly string[] = [
  "signInNeeded",
  "passwordChangeNeeded",
  "notAllowed",
  "notFound",
  "storageDown",
];

async function answerForm<T>(
  scope: RequestScope,
  request: Request,
  run: (form: FormData) => Promise<T>,
): Promise<T | Response> {
  let form = new FormData();
  try {
    form = await request.formData();
    return await run(form);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (PAGES.includes(error.code)) throw refusalResponse(scope, error);
    const refused: RefusedForm = { refusal: refusalView(error), values: keptValues(form) };
    return json(refused, { status: error.status });
  }
}

function refusalResponse(scope: RequestScope, refusal: Refusal): Response {
  if (refusal.code === "signInNeeded") return redirect(`/sign-in?next=${encodeURIComponent(scope.here)}`);
  if (refusal.code === "passwordChangeNeeded") return redirect("/profile/password");
  return json(refusalView(refusal), { status: refusal.status });
}

/** What was typed, without passwords and tokens. Values of one name sent several times stand on lines of their own. */
function keptValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name === "_token" || /password/i.test(name)) continue;
    values[name] = name in values ? `${values[name]}\n${value}` : value;
  }
  return values;
}

/**
 * A path of this site to go on to, from outside input.
 * @returns the path, or `fallback` for anything that leads elsewhere (`//host`, `/\host`, `https:…`)
 */
export function safePath(value: FormDataEntryValue | string | null, fallback = "/"): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(value)) return fallback;
  try {
    const url = new URL(value, "http://site.invalid");
    return url.origin === "http://site.invalid" ? url.pathname + url.search : fallback;
  } catch {
    return fallback;
  }
}
