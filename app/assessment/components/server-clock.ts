/*
 * What the server's clock says, as far as a page can know: its own clock plus an offset, which every reply narrows.
 */

/**
 * The offset of the server's clock when a page was made.
 * @param serverNow the instant in the page, epoch ms of the server
 * @param arrivedAt when its first byte arrived, epoch ms of this device
 */
export function firstOffset(serverNow: number, arrivedAt: number): number {
  return serverNow - arrivedAt;
}

/**
 * The offset after a reply that carries the server's instant: that instant lies between sending and arriving, so
 * an offset outside these bounds is moved to the nearer one.
 * @param exchange sentAt and arrivedAt by this device's clock, serverAt by the server's, epoch ms
 */
export function narrowedOffset(
  offset: number,
  { sentAt, arrivedAt, serverAt }: { sentAt: number; arrivedAt: number; serverAt: number },
): number {
  return Math.max(serverAt - arrivedAt, Math.min(serverAt - sentAt, offset));
}

/** Minutes before the end at which a word is said. */
export const WARNINGS_MIN = [10, 5, 1] as const;

/**
 * The warning that falls between two looks at the clock.
 * @param before ms that were left at the last look
 * @param left ms that are left now
 * @returns minutes; null when none falls between them
 */
export function warningBetween(before: number, left: number): number | null {
  const passed = WARNINGS_MIN.filter((minutes) => before > minutes * 60_000 && left <= minutes * 60_000);
  return left > 0 ? (passed.at(-1) ?? null) : null;
}

/** When the page that is open arrived, by this device's clock. */
export function pageArrivedAt(): number {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation && navigation.responseStart > 0
    ? performance.timeOrigin + navigation.responseStart
    : Date.now();
}
