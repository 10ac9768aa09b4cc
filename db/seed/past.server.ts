import type { App } from "#app/app.server.ts";
import { dueInstant, shanghaiDate } from "#app/certification/calendar.ts";
import { settleCertificates } from "#app/certification/certificates.server.ts";
import { endSignIn, startSignIn } from "#app/organisation/sign-in.server.ts";
import { findViewer, tokenId, type Viewer } from "#app/organisation/viewer.server.ts";
import { settableClock } from "#app/platform/clock.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

/** The application at a time that can be set, so that commands of days gone by are dated as they happened. */
export interface Past {
  app: App;
  /** Goes to a time of an earlier day in Shanghai. @param time HH:MM */
  goTo(daysAgo: number, time: string): void;
  /** Lets minutes pass. */
  wait(minutes: number): void;
}

/** A past of its own for one line of the story; several can be told side by side. */
export function openPast(app: App): Past {
  const now = app.clock.now();
  const clock = settableClock(now);
  const past: App = {
    ...app,
    clock,
    achieved: async (personId) => {
      await settleCertificates(past, personId);
    },
  };
  return {
    app: past,
    goTo: (daysAgo, time) => clock.set(instantAt(now, daysAgo, time)),
    wait: (minutes) => clock.advance(Math.round(minutes * MINUTE_MS)),
  };
}

/** A day in Shanghai, counted from the day of `now`. @returns YYYY-MM-DD */
export function dayFrom(now: number, days: number): string {
  return shanghaiDate(now + days * DAY_MS);
}

/**
 * A time of an earlier day in Shanghai.
 * @param now epoch ms
 * @param daysAgo at least 1, so that nothing of it lies ahead
 * @param time HH:MM
 */
export function instantAt(now: number, daysAgo: number, time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(":").map(Number);
  const at = dueInstant(dayFrom(now, -daysAgo)) - DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
  if (Number.isNaN(at) || daysAgo < 1)
    throw new RangeError(`${daysAgo} days ago at ${time} is no time of the past`);
  return at;
}

/** The devices of the demonstration's people, in a browser's own words. */
export const DEVICES = {
  officeComputer:
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
  domesticComputer:
    "Mozilla/5.0 (X11; Linux x86_64; UOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36",
  phone:
    "Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36 HuaweiBrowser/14.0",
  messenger:
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44",
} as const;
export type Device = keyof typeof DEVICES;

/** One sitting of a person in front of the site. */
export interface Visit {
  personId: string;
  daysAgo: number;
  /** HH:MM in Shanghai */
  time: string;
  device: Device;
}

/** Signs a person in on a day gone by, lets something be done, and signs out. */
export async function visit(
  past: Past,
  { personId, daysAgo, time, device }: Visit,
  act: (viewer: Viewer) => Promise<void> = async () => {},
): Promise<void> {
  past.goTo(daysAgo, time);
  const token = await startSignIn(past.app, personId, DEVICES[device]);
  past.wait(1);
  const viewer = await findViewer(past.app.db, token, past.app.clock.now());
  if (!viewer) throw new Error("a person of the demonstration is not signed in after signing in");
  await act(viewer);
  past.wait(2);
  await endSignIn(past.app, personId, tokenId(token), "signedOut");
}

/** Waits for all, also when one fails: nothing goes on writing behind the failure. */
export async function allOf(stories: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(stories))
    if (result.status === "rejected") throw result.reason;
}
