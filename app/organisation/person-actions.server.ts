import type { App } from "#app/app.server.ts";
import { isRole } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { personChangeSchema } from "./account.schema.ts";
import { disableAccount, enableAccount } from "./accounts.server.ts";
import { createAccountLink } from "./links.server.ts";
import { changePerson, grantRole, withdrawRole } from "./membership.server.ts";
import { findManagedPerson, type ManagedPerson } from "./scope.server.ts";
import type { Viewer } from "./viewer.server.ts";

/** What a command about a person came to; `reset` brings the link to hand over. */
export type PersonOutcome =
  | { done: "disabled" | "enabled" | "granted" | "withdrawn" | "saved" }
  | { done: "reset"; person: ManagedPerson; token: string; expiresAt: number };

/**
 * The commands about an account on a person's page. The form's `intent` names one; roles stand behind a colon (`grant:trainer`).
 * @throws {Refusal} badRequest for an unknown intent, else what the command throws
 */
export async function actOnPerson(
  app: App,
  viewer: Viewer,
  personId: string,
  form: FormData,
): Promise<PersonOutcome> {
  const [intent = "", detail = ""] = String(form.get("intent") ?? "").split(":");
  switch (intent) {
    case "disable":
      await disableAccount(app, viewer, personId);
      return { done: "disabled" };
    case "enable":
      await enableAccount(app, viewer, personId);
      return { done: "enabled" };
    case "reset": {
      const person = await findManagedPerson(app, viewer, personId);
      return { done: "reset", person, ...(await createAccountLink(app, viewer, personId)) };
    }
    case "grant":
    case "withdraw":
      if (!isRole(detail)) throw new Refusal("badRequest");
      await (intent === "grant" ? grantRole : withdrawRole)(app, viewer, { personId, role: detail });
      return { done: intent === "grant" ? "granted" : "withdrawn" };
    case "change":
      await changePerson(app, viewer, personId, parseCommand(personChangeSchema, formFields(form)));
      return { done: "saved" };
    default:
      throw new Refusal("badRequest");
  }
}
