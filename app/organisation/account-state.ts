/** The state of an account. `invited`: made, but nobody has set its password yet. */
export const ACCOUNT_STATES = ["active", "invited", "disabled"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
