/*
 * Who may do what: one table, read by the guards and by the interface. Ownership is another question and is
 * answered in each query.
 */

/** The roles a person can hold in a unit. */
export const ROLES = [
  "trainee",
  "trainer",
  "unitAdministrator",
  "contentEditor",
  "contestOrganiser",
  "systemAdministrator",
  "auditor",
] as const;
export type Role = (typeof ROLES)[number];

/** What a route or a command asks for. */
export const PERMISSIONS = {
  /** learn, rehearse, be examined; see one's own records */
  learn: [
    "trainee",
    "trainer",
    "unitAdministrator",
    "contentEditor",
    "contestOrganiser",
    "systemAdministrator",
    "auditor",
  ],
  /** see and manage the accounts of one's own unit and below, assign tracks */
  managePeople: ["unitAdministrator", "systemAdministrator"],
  /** grant roles that reach beyond one unit */
  grantAnyRole: ["systemAdministrator"],
  /** read and answer what the people of one's units ask */
  answerQuestions: ["trainer"],
  /** see what the people of one's units choose in role-plays, as counts in which nobody can be recognised */
  seePlays: ["trainer"],
  /** see a scenario as a whole, with its grades, without having played it */
  reviewScenarios: ["trainer", "contentEditor", "systemAdministrator"],
  /** read corrections and see drafts */
  editContent: ["contentEditor", "systemAdministrator"],
  /** read the record of who did what */
  readAudit: ["auditor", "systemAdministrator"],
  /** change what holds for the whole installation */
  manageSystem: ["systemAdministrator"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/**
 * The guard of a door: nobody needs to be known, somebody must be signed in, or a permission is needed. With
 * `ownPassword` a person may enter whose password must be changed before anything else.
 */
export type Guard = "public" | "ownPassword" | "signedIn" | Permission;

/** Whether somebody with these roles has the permission. */
export function may(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => allowed.includes(role));
}

/** Whether a text names a role. */
export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
