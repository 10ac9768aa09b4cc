import { dueInstant, shanghaiDate, validUntil } from "#app/certification/calendar.ts";

/*
 * Deadlines that run from an hour. Hours, minutes and seconds run on without a pause; days and months are counted by
 * the calendar of Shanghai.
 */

const UNIT_MS = { H: 3_600_000, M: 60_000, S: 1000 } as const;
const DAY_MS = 24 * UNIT_MS.H;

/** A duration of a deadline: how many of which unit. */
export interface Duration {
  count: number;
  unit: "second" | "minute" | "hour" | "day" | "month";
}

const UNITS = { TS: "second", TM: "minute", TH: "hour", D: "day", M: "month" } as const;

/**
 * A duration in one unit.
 * @param text ISO 8601: PT2S, PT30M, PT24H, P15D, P2M
 * @throws {RangeError} for anything else
 */
export function parseDuration(text: string): Duration {
  const [, clock = "", count = "", letter = ""] = /^P(T?)(\d+)([DHMS])$/.exec(text) ?? [];
  const unit = UNITS[`${clock}${letter}` as keyof typeof UNITS];
  if (unit === undefined) throw new RangeError(`“${text}” is no duration of one unit`);
  return { count: Number(count), unit };
}

/**
 * The instant at which a deadline ends. Hours, minutes and seconds are added exactly. Of days the first one is not
 * counted, and the last one ends at its 24:00; of months the last day is the one with the number of the first day, or
 * the month's last where it has no such day, until its 24:00.
 * @param startAt epoch ms
 * @param after as in `parseDuration`
 * @returns epoch ms; what is done before this instant is in time
 * @throws {RangeError} when the duration cannot be read or the start is no instant after 1991
 */
export function deadlineAt(startAt: number, after: string): number {
  const { count, unit } = parseDuration(after);
  if (unit === "second") return startAt + count * UNIT_MS.S;
  if (unit === "minute") return startAt + count * UNIT_MS.M;
  if (unit === "hour") return startAt + count * UNIT_MS.H;
  if (unit === "month") return validUntil(startAt, count);
  return dueInstant(shanghaiDate(startAt)) + count * DAY_MS;
}

/**
 * A minute of Shanghai.
 * @param text as 2026-03-02T21:40
 * @returns epoch ms; null when it is no minute between 2000 and 2999
 */
export function parseShanghaiMinute(text: string): number | null {
  if (!/^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}:00+08:00`);
  // A day that the calendar does not have becomes another one, or none.
  return Number.isNaN(at) || shanghaiDate(at) !== text.slice(0, 10) ? null : at;
}

/** Whether a deadline ends with a day, so that it is said as that day's 24:00. */
export function endsWithDay(after: string): boolean {
  return ["day", "month"].includes(parseDuration(after).unit);
}
