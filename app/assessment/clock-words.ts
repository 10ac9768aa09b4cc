/*
 * Times of an exam as figures, the same in every language: Shanghai time (UTC+8 all year) to the second. Needs
 * nothing, so that the page in the browser can use it too.
 */

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The time of day in Shanghai, HH:MM:SS. @param at epoch ms */
export function shanghaiTime(at: number): string {
  return new Date(at + SHANGHAI_OFFSET_MS).toISOString().slice(11, 19);
}

/** Day and time in Shanghai, YYYY-MM-DD HH:MM:SS. @param at epoch ms */
export function shanghaiDayAndTime(at: number): string {
  return `${new Date(at + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)} ${shanghaiTime(at)}`;
}

/**
 * Time that is left, M:SS, from an hour on H:MM:SS. Rounded up, so that 0:00 is shown only when nothing is left.
 * @param ms may be negative
 */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
