import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysLeft,
  dueInstant,
  formatLastDay,
  formatShanghaiDate,
  formatShanghaiDateTime,
  shanghaiDate,
  validUntil,
} from "./calendar.ts";

/** Noon-ish instants by Shanghai's clock. */
const shanghai = (text: string) => Date.parse(`${text}+08:00`);
const instant = fc.integer({ min: Date.UTC(1993, 0, 1), max: Date.UTC(2090, 0, 1) });
const months = fc.integer({ min: 0, max: 120 });
const DAY_MS = 86_400_000;

/** The time zone data of the platform, as an independent oracle. */
const oracle = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });
const oracleClock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Shanghai", timeStyle: "medium" });

describe("validUntil", () => {
  it.each([
    ["2026-11-22T11:30", 24, "2028-11-22"],
    ["2026-11-22T23:59:59.999", 24, "2028-11-22"],
    ["2026-11-23T00:00", 24, "2028-11-23"],
    ["2026-08-31T09:00", 6, "2027-02-28"],
    ["2027-08-31T09:00", 6, "2028-02-29"],
    ["2028-02-29T09:00", 12, "2029-02-28"],
    ["2028-02-29T09:00", 48, "2032-02-29"],
    ["2026-01-31T09:00", 1, "2026-02-28"],
    ["2026-12-31T09:00", 2, "2027-02-28"],
    ["2026-10-31T09:00", 1, "2026-11-30"],
    ["2026-11-22T07:59", 0, "2026-11-22"],
  ])("issued %s for %d months is good through 24:00 of %s", (issued, count, lastDay) => {
    const end = validUntil(shanghai(issued), count);
    expect(end).toBe(shanghai(`${lastDay}T00:00`) + DAY_MS);
    expect(shanghaiDate(end - 1)).toBe(lastDay);
  });

  it("counts by the day in Shanghai, not by the day in UTC", () => {
    expect(shanghaiDate(validUntil(Date.UTC(2026, 10, 21, 16, 0), 12) - 1)).toBe("2027-11-22");
    expect(shanghaiDate(validUntil(Date.UTC(2026, 10, 21, 15, 59), 12) - 1)).toBe("2027-11-21");
  });

  it("ends at midnight in Shanghai on the same day of the month, or on the last one of a shorter month", () => {
    fc.assert(
      fc.property(instant, months, (issuedAt, count) => {
        const end = validUntil(issuedAt, count);
        expect(oracleClock.format(end)).toBe("00:00:00");
        const [year = 0, month = 0, day = 0] = oracle.format(issuedAt).split("-").map(Number);
        const [lastYear = 0, lastMonth = 0, lastDay = 0] = oracle
          .format(end - 1)
          .split("-")
          .map(Number);
        expect(lastYear * 12 + lastMonth).toBe(year * 12 + month + count);
        const isLastOfMonth = Number(oracle.format(end).split("-")[2]) === 1;
        expect(lastDay === day || (lastDay < day && isLastOfMonth)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never ends earlier for a later issue or for more months, and always after its issue", () => {
    fc.assert(
      fc.property(instant, fc.nat({ max: 400 * DAY_MS }), months, months, (issuedAt, delay, count, more) => {
        expect(validUntil(issuedAt + delay, count)).toBeGreaterThanOrEqual(validUntil(issuedAt, count));
        expect(validUntil(issuedAt, count + more)).toBeGreaterThanOrEqual(validUntil(issuedAt, count));
        expect(validUntil(issuedAt, count)).toBeGreaterThan(issuedAt);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d months", (count) => {
    expect(() => validUntil(0, count)).toThrow(RangeError);
  });
});

describe("dueInstant", () => {
  it("is 24:00 of the day in Shanghai", () => {
    expect(dueInstant("2026-11-30")).toBe(Date.UTC(2026, 10, 30, 16));
    expect(dueInstant("2026-12-31")).toBe(shanghai("2027-01-01T00:00"));
    expect(dueInstant("2028-02-29")).toBe(shanghai("2028-03-01T00:00"));
  });

  it("belongs to the day that it was made from", () => {
    fc.assert(
      fc.property(instant, (at) => {
        const due = dueInstant(shanghaiDate(at));
        expect(due).toBeGreaterThan(at);
        expect(due - at).toBeLessThanOrEqual(DAY_MS);
        expect(shanghaiDate(due - 1)).toBe(oracle.format(at));
      }),
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-11-31",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "2026-11-22T00:00",
    " 2026-11-22",
    "",
    "明天",
    "0000-01-01",
  ])("refuses “%s” instead of meaning no deadline", (text) => {
    expect(() => dueInstant(text)).toThrow(RangeError);
  });
});

describe("for reading", () => {
  it("writes days and minutes of Shanghai in both languages", () => {
    const at = Date.UTC(2026, 10, 22, 1, 5, 59);
    expect(formatShanghaiDate(at, "zh")).toBe("2026年11月22日");
    expect(formatShanghaiDate(at, "en")).toBe("22 November 2026");
    expect(formatShanghaiDateTime(at, "zh")).toBe("2026年11月22日 09:05");
    expect(formatShanghaiDateTime(at, "en")).toBe("22 November 2026, 09:05");
    expect(formatShanghaiDateTime(Date.UTC(2026, 0, 1, 16), "zh")).toBe("2026年1月2日 00:00");
  });

  it("shows the last good day of an end, not the day that begins with it", () => {
    const end = validUntil(shanghai("2026-11-22T11:30"), 24);
    expect(formatLastDay(end, "zh")).toBe("2028年11月22日");
    expect(formatShanghaiDate(end, "zh")).toBe("2028年11月23日");
  });

  it("agrees with the platform's time zone data", () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(shanghaiDate(at)).toBe(oracle.format(at));
        expect(formatShanghaiDateTime(at, "en").slice(-5)).toBe(oracleClock.format(at).slice(0, 5));
      }),
    );
  });

  it("refuses something that is no instant", () => {
    expect(() => shanghaiDate(Number.NaN)).toThrow(RangeError);
  });
});

describe("daysLeft", () => {
  const end = dueInstant("2026-11-30");
  it.each([
    ["2026-11-30T23:59:59.999", 0],
    ["2026-11-30T00:00", 0],
    ["2026-11-29T23:59", 1],
    ["2026-11-01T12:00", 29],
    ["2026-12-01T00:00", -1],
    ["2026-12-02T12:00", -2],
  ])("at %s there are %d", (now, expected) => {
    expect(daysLeft(end, shanghai(now))).toBe(expected);
  });

  it("is negative exactly when the end has passed", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -3 * DAY_MS, max: 3 * DAY_MS }), (at, offset) => {
        const due = dueInstant(shanghaiDate(at));
        expect(daysLeft(due, due + offset) < 0).toBe(offset >= 0);
      }),
    );
  });
});
