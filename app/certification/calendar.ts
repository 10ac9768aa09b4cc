/*
 * The calendar of deadlines and certificates: days are days in Shanghai (UTC+8, without summer time since 1992),
 * and a day ends at its 24:00. Instants are epoch ms; an end is exclusive: what happens at that instant is too late.
 */

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** A language of the interface. */
export type CalendarLanguage = "zh" | "en";

/**
 * The end of a certificate: 24:00 of the day that has, `months` calendar months later, the number of the day of
 * issue, or of that month's last day where it has no such day (31 August + 6 months → 28 or 29 February).
 * @param issuedAt epoch ms
 * @param months whole calendar months, at least 0
 * @returns epoch ms; the certificate is valid before this instant
 */
export function validUntil(issuedAt: number, months: number): number {
  if (!Number.isInteger(months) || months < 0) throw new RangeError(`${months} is no number of months`);
  const { year, month, day } = shanghaiDay(issuedAt);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return endOfDay(year, month + months, Math.min(day, lastDay));
}

/**
 * The end of a day in Shanghai.
 * @param date a day as YYYY-MM-DD
 * @returns 24:00 of that day as epoch ms; what is done before this instant is in time
 * @throws {RangeError} when the text is no day of the calendar
 */
export function dueInstant(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1992) {
    throw new RangeError(`“${date}” is not a day written YYYY-MM-DD`);
  }
  const end = endOfDay(year, month, day);
  if (shanghaiDate(end - 1) !== date) throw new RangeError(`“${date}” is not a day of the calendar`);
  return end;
}

/** The day of an instant in Shanghai as YYYY-MM-DD. For the last valid day give `validUntil - 1`. */
export function shanghaiDate(at: number): string {
  const { year, month, day } = shanghaiDay(at);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The day of an instant in Shanghai for reading: 2026年11月22日, 22 November 2026. */
export function formatShanghaiDate(at: number, language: CalendarLanguage): string {
  const { year, month, day } = shanghaiDay(at);
  return language === "zh" ? `${year}年${month}月${day}日` : `${day} ${MONTHS_EN[month - 1]} ${year}`;
}

/** Day and minute of an instant in Shanghai for reading: 2026年11月22日 09:05, 22 November 2026, 09:05. */
export function formatShanghaiDateTime(at: number, language: CalendarLanguage): string {
  const time = new Date(at + SHANGHAI_OFFSET_MS);
  const clock = `${pad(time.getUTCHours())}:${pad(time.getUTCMinutes())}`;
  return `${formatShanghaiDate(at, language)}${language === "zh" ? " " : ", "}${clock}`;
}

/**
 * The last day before an end, for reading: a certificate with this `validUntil`, or a task with this `dueAt`, is
 * good through this day's 24:00.
 * @param end an instant of `validUntil` or `dueInstant`
 */
export function formatLastDay(end: number, language: CalendarLanguage): string {
  return formatShanghaiDate(end - 1, language);
}

/**
 * How many days are left, counted in days of the calendar: 0 on the last day, 1 on the day before, negative when
 * the end has passed.
 * @param end an instant of `validUntil` or `dueInstant`
 * @param now epoch ms
 */
export function daysLeft(end: number, now: number): number {
  return dayNumber(end - 1) - dayNumber(now);
}

function dayNumber(at: number): number {
  return Math.floor((at + SHANGHAI_OFFSET_MS) / DAY_MS);
}

/** @param month from 1; numbers above 12 lie in later years */
function endOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day + 1) - SHANGHAI_OFFSET_MS;
}

function shanghaiDay(at: number): { year: number; month: number; day: number } {
  if (!Number.isSafeInteger(at)) throw new RangeError(`${at} is no instant`);
  const shifted = new Date(at + SHANGHAI_OFFSET_MS);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
