import fc from "fast-check";
import { expect, test } from "vitest";
import { may, ROLES, type Role } from "#app/platform/access.ts";
import { grantableRoles, mayManageAccount, ROLE_ORDER, UNIT_ROLES } from "./roles.ts";

const someRoles = fc.subarray([...ROLES]);

test("the order of the interface names every role once", () => {
  expect([...ROLE_ORDER].sort()).toEqual([...ROLES].sort());
});

test("a unit administrator grants the roles of a unit, a system administrator every role, the others none", () => {
  expect(grantableRoles(["unitAdministrator"])).toEqual(UNIT_ROLES);
  expect(grantableRoles(["systemAdministrator"])).toEqual(ROLE_ORDER);
  const others = ROLES.filter((role) => role !== "unitAdministrator" && role !== "systemAdministrator");
  for (const role of others) expect(grantableRoles([role])).toEqual([]);
});

test("no chain of grants leads a unit administrator to a permission beyond people and learning", () => {
  const reachable = new Set<Role>(["unitAdministrator"]);
  for (let before = -1; before !== reachable.size; ) {
    before = reachable.size;
    for (const role of grantableRoles([...reachable])) reachable.add(role);
  }
  for (const permission of ["grantAnyRole", "editContent", "readAudit", "manageSystem"] as const) {
    expect(may([...reachable], permission)).toBe(false);
  }
});

test("nobody acts on an account that holds a role they could not grant", () => {
  fc.assert(
    fc.property(someRoles, someRoles, (actor, target) => {
      if (!mayManageAccount(actor, target)) return;
      for (const role of target) expect(grantableRoles(actor)).toContain(role);
    }),
  );
});
