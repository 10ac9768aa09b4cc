import type { Role } from "#app/platform/access.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, Section, StatusTag } from "#app/ui/index.ts";
import { OFFICES, ROLE_ORDER } from "../roles.ts";
import type { PersonView } from "./person-page.tsx";

export interface PersonRolesProps {
  person: PersonView;
  grantable: readonly Role[];
  isOwn: boolean;
}

/** What a person may do: every role held or that the viewer may give, one row each. */
export function PersonRoles({ person, grantable, isOwn }: PersonRolesProps) {
  const { text } = useRequestView();
  const words = text.organisation.person;
  const held = ROLE_ORDER.filter((role) => person.roles.includes(role));
  const shown = [...held, ...ROLE_ORDER.filter((role) => grantable.includes(role) && !held.includes(role))];
  return (
    <Section title={words.rolesTitle} lead={words.rolesLead}>
      <form method="post">
        <FormToken />
        <ul className="border-t">
          {shown.map((role) => {
            const isHeld = person.roles.includes(role);
            const name = text.organisation.roles[role];
            return (
              <li key={role} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b py-3">
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-center gap-x-4 font-semibold">
                    {name}
                    {isHeld ? <StatusTag status="done">{words.held}</StatusTag> : null}
                  </p>
                  <p className="text-sm text-quiet">{text.organisation.roleHints[role]}</p>
                </div>
                {isOwn && isHeld && OFFICES.includes(role) ? (
                  <span className="text-sm text-quiet">{words.notOwn}</span>
                ) : grantable.includes(role) ? (
                  <Button
                    kind="quiet"
                    name="intent"
                    value={`${isHeld ? "withdraw" : "grant"}:${role}`}
                    aria-label={fill(isHeld ? words.withdrawOne : words.grantOne, { role: name })}
                  >
                    {isHeld ? words.withdraw : words.grant}
                  </Button>
                ) : (
                  <span className="text-sm text-quiet">{words.notYours}</span>
                )}
              </li>
            );
          })}
        </ul>
      </form>
    </Section>
  );
}
