/** Five wrong passwords within fifteen minutes close an account's door for ten minutes. */
export const FAILURE_LIMIT = 5;
export const FAILURE_WINDOW_MS = 15 * 60_000;
export const LOCK_MS = 10 * 60_000;
/** A wrong try that is older decides nothing any more. */
export const FAILURE_LIFE_MS = FAILURE_WINDOW_MS + LOCK_MS;

/**
 * Until when sign-ins for a name are refused.
 * @param failures instants of wrong tries, in any order
 * @returns the instant the lock opens, or null when it is open
 */
export function lockedUntil(failures: readonly number[], now: number): number | null {
  const sorted = failures.filter((at) => at <= now).sort((a, b) => a - b);
  let until: number | null = null;
  for (let i = FAILURE_LIMIT - 1; i < sorted.length; i++) {
    const first = sorted[i - FAILURE_LIMIT + 1];
    const last = sorted[i];
    if (first !== undefined && last !== undefined && last - first <= FAILURE_WINDOW_MS)
      until = last + LOCK_MS;
  }
  return until !== null && now < until ? until : null;
}
