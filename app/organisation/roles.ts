import type { Role } from "#app/platform/access.ts";

/** Roles that reach no further than the unit in which they are held; its administrators may grant them. */
export const UNIT_ROLES = ["trainee", "trainer", "unitAdministrator"] as const satisfies readonly Role[];

/** Every role, in the order in which the interface lists them. */
export const ROLE_ORDER = [
  ...UNIT_ROLES,
  "contestOrganiser",
  "contentEditor",
  "auditor",
  "systemAdministrator",
] as const satisfies readonly Role[];

/** The roles with which one manages others. */
export const OFFICES: readonly Role[] = ["unitAdministrator", "systemAdministrator"];

/** The roles that somebody with these roles may grant and withdraw. */
export function grantableRoles(roles: readonly Role[]): readonly Role[] {
  if (roles.includes("systemAdministrator")) return ROLE_ORDER;
  return roles.includes("unitAdministrator") ? UNIT_ROLES : [];
}

/**
 * Whether somebody may act on an account: disable it, reset it. An account that holds a role beyond the unit is
 * out of a unit administrator's hands, or a reset would be a way to that role.
 */
export function mayManageAccount(actorRoles: readonly Role[], targetRoles: readonly Role[]): boolean {
  const grantable = grantableRoles(actorRoles);
  return grantable.length > 0 && targetRoles.every((role) => grantable.includes(role));
}
