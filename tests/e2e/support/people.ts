import type { Role } from "#app/platform/access.ts";

/** The password of everybody whom a browser test creates. */
export const PASSWORD = "a quiet evening 2026";

/**
 * What somebody has done before the test begins: answered every check; played the best path; passed the exam; all
 * three; or begun a talk and an exam and stopped in the middle of both.
 */
export type Progress = "lessons" | "play" | "attempt" | "certified" | "running";

/** Somebody to create before the server starts. */
export interface NewPerson {
  userName: string;
  displayName: string;
  roles?: readonly Role[];
  /** tracks to be assigned, due in 30 days */
  tracks?: readonly string[];
  /** what has been done already, by the commands of the site itself */
  has?: readonly Progress[];
  /** an account whose owner has not set a password yet */
  isInvited?: boolean;
}

/** What is known of a person after creation. */
export interface SeededPerson {
  userName: string;
  displayName: string;
  personId: string;
  assignmentIds: string[];
  /** the last play */
  playId: string | null;
  /** the last attempt */
  attemptId: string | null;
  /** the certificate's serial */
  serial: string | null;
  /** token of the one-time link of somebody invited */
  linkToken: string | null;
}

/** The input of the seeding program. */
export interface SeedOrder {
  rootDir: string;
  dataDir: string;
  demo: boolean;
  people: readonly NewPerson[];
}

/** A cadre of the federation with the onboarding track. */
export function cadre(userName: string, displayName: string, has: readonly Progress[] = []): NewPerson {
  return { userName, displayName, roles: ["trainee"], tracks: ["federation-onboarding"], has };
}
