import { z } from "zod";
import { ROLES } from "#app/platform/access.ts";
import { LANGUAGES } from "#app/platform/i18n/language.ts";

/*
 * What the forms about accounts bring. Messages are codes of `field.*`; a code may carry its figure.
 */

export const NAME_MAX = 40;
export const UNIT_NAME_MAX = 60;
export const POSITION_MAX = 60;

const line = (max: number) =>
  z.string({ error: "required" }).trim().min(1, "required").max(max, `tooLong:${max}`);

/** A user name: lower case, typed on any keyboard. */
export const userName = z
  .string({ error: "required" })
  .trim()
  .toLowerCase()
  .min(1, "required")
  .regex(/^[a-z0-9][a-z0-9.-]{1,38}[a-z0-9]$/, "userNameForm");

const newPassword = {
  password: z.string({ error: "required" }).min(1, "required"),
  passwordRepeat: z.string({ error: "required" }),
};
const sameTwice = (value: { password: string; passwordRepeat: string }): boolean =>
  value.password === value.passwordRepeat;
const differs = { error: "passwordRepeat", path: ["passwordRepeat"] };

/** An account that an administrator makes. Its owner sets the password over a one-time link. */
export const newAccountSchema = z.object({
  userName,
  displayName: line(NAME_MAX),
  unitId: z.string({ error: "choice" }).min(1, "choice"),
  position: z.string().trim().max(POSITION_MAX, `tooLong:${POSITION_MAX}`).default(""),
  roles: z.array(z.enum(ROLES), { error: "choice" }).min(1, "choice"),
});
export type NewAccount = z.infer<typeof newAccountSchema>;

/** What the first administrator of an installation chooses. */
export const firstAdministratorSchema = z
  .object({ userName, displayName: line(NAME_MAX), unitName: line(UNIT_NAME_MAX), ...newPassword })
  .refine(sameTwice, differs);
export type FirstAdministrator = z.infer<typeof firstAdministratorSchema>;

/** The password that the holder of a one-time link sets. */
export const setPasswordSchema = z.object(newPassword).refine(sameTwice, differs);
export type SetPassword = z.infer<typeof setPasswordSchema>;

/** A change of one's own password. */
export const changePasswordSchema = z
  .object({ currentPassword: z.string({ error: "required" }).min(1, "required"), ...newPassword })
  .refine(sameTwice, differs);
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** What a person may change in the own account. */
export const profileSchema = z.object({
  position: z.string().trim().max(POSITION_MAX, `tooLong:${POSITION_MAX}`).default(""),
  language: z.enum(LANGUAGES, { error: "choice" }),
});
export type ProfileChange = z.infer<typeof profileSchema>;

/** What an administrator may change in somebody's account. */
export const personChangeSchema = z.object({
  displayName: line(NAME_MAX),
  unitId: z.string({ error: "choice" }).min(1, "choice"),
  position: z.string().trim().max(POSITION_MAX, `tooLong:${POSITION_MAX}`).default(""),
});
export type PersonChange = z.infer<typeof personChangeSchema>;
